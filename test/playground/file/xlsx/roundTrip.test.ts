import fc from "fast-check";
import { areaAddress } from "../../../../playground/file/address";
import type { CachedValue, CellContent, WorkbookData } from "../../../../playground/file/WorkbookData";
import { cellLooks, roundTrip, saved, workbookOf } from "./support";

const sheet = (rows: readonly (readonly CellContent[])[]): WorkbookData => ({
  name: "Book.xlsx",
  sheets: [{ name: "Sheet1", rows }],
});

const contentOf = async (content: CellContent): Promise<CellContent | undefined> => {
  const back = await roundTrip(sheet([[content]]));
  return back.sheets[0]?.rows[0]?.[0];
};

describe("what is saved opens the same", () => {
  it.each<[string, CellContent]>([
    ["a number with all its digits", 0.1 + 0.2],
    ["the largest number", 1.7976931348623157e308],
    ["a tiny number", -5e-324],
    ["a whole number beyond 15 digits", 12345678901234568],
    ["a date, which is a number", 46113.395833333336],
    ["TRUE", true],
    ["text that looks like a number", "00123"],
    ["text that looks like a formula", "=1+1"],
    ["text that looks like an error", "#N/A"],
    ["spaces around text", "  x  "],
    ["lines, tabs and quotes", "a\nb\tc\r\n\"d\" <&> 'e'"],
    ["letters of every kind", "Ærø 東京 🎈"],
    ["characters that XML has not", "\u0000\u0007\ufffe\ud800"],
    ["text that looks like one of these, written down", "_x0041_ and _x005F_"],
    ["an error", { error: "#DIV/0!" }],
    ["a formula with its number", { formula: "=1/3", value: 1 / 3 }],
    ["a formula with its text", { formula: '="a"&"b"', value: "ab" }],
    ["a formula with empty text", { formula: '=""', value: "" }],
    ["a formula with FALSE", { formula: "=1>2", value: false }],
    ["a formula with an error", { formula: "=1/0", value: { error: "#DIV/0!" } }],
    ["a formula that was never calculated", { formula: "=1+1" }],
    ["a function of the add-in", { formula: "=RETENTION.ORDERS(A1:A9,B1:B9,2026)", value: 0.85 }],
    ["a formula of several lines", { formula: '=IF(A2>1,\n  "a<b",\n  1)', value: 1 }],
  ])("%s", async (_, content) => expect(await contentOf(content)).toEqual(content));

  it("a formula with the cells over which it has spilled", async () => {
    const spill: CachedValue[][] = [
      ["Period", "Retention"],
      ["2026-Q1", 0.85],
      ["2026-Q2", { error: "#N/A" }],
    ];
    const formula = { formula: "=FILTER(F1:G9,G1:G9>0)", value: "Period", spill };
    const workbook = sheet([[null, formula, null, "beside"], [], [1]]);
    expect(await roundTrip(workbook)).toMatchObject(workbook);
  });

  it("an error that a file cannot hold is calculated again", async () => {
    expect(await contentOf({ formula: "=SEQUENCE(3)", value: { error: "#SPILL!" } })).toEqual({
      formula: "=SEQUENCE(3)",
    });
  });

  it("tables, names, visibility, widths, merged, hidden and frozen cells", async () => {
    const workbook: WorkbookData = {
      name: "Book.xlsx",
      activeSheet: 1,
      sheets: [
        { name: "Hidden & <away>", visibility: "hidden", rows: [["x"]], columnWidths: [64] },
        {
          name: "Orders",
          rows: [
            ["Order date", "Amount 'net' [DKK]", "Line\nbreak"],
            [46113, 9.5, "a"],
            [46114, 10, "b"],
          ],
          tables: [{ name: "Orders", address: "A1:C3" }],
          columnWidths: [100, 64, 321],
          merges: ["E1:F2"],
          rowHeights: { 0: 40, 7: 20, 9: 33 },
          hiddenRows: [2, 7],
          hiddenColumns: [1],
          frozen: { rows: 1, columns: 2 },
        },
        { name: "Very hidden", visibility: "veryHidden", rows: [] },
      ],
      names: [
        { name: "rate", formula: "=25%" },
        { name: "amounts", formula: "=Orders!$B$2:$B$3", sheet: "Orders" },
        { name: "kept", formula: "=RETENTION(1000,950,100)", hidden: true },
      ],
    };
    expect(await roundTrip(workbook)).toEqual(workbook);
  });

  it("number formats and looks, also of blank cells and of whole columns", async () => {
    const styles = [
      { address: "D1:D1048576", numberFormat: "@" },
      { address: "A1:B1", bold: true, fontSize: 18, color: "#0B5345" },
      { address: "B1:B3", background: "#FFF4CE", wrap: true },
      { address: "C2:C3", numberFormat: 'yyyy-mm-dd "kl." hh:mm', italic: true },
      { address: "A2:A3", numberFormat: "0.0%" },
      { address: "D2", bold: true },
    ];
    const workbook: WorkbookData = { name: "B.xlsx", sheets: [{ name: "S", rows: [["a", "b"]], styles }] };
    const back = (await roundTrip(workbook)).sheets[0]?.styles ?? [];
    expect(back[0]).toEqual(styles[0]);
    const withoutColumn = cellLooks(styles.slice(1));
    withoutColumn.D2 = { numberFormat: "@", bold: true };
    expect(cellLooks(back.slice(1))).toEqual(withoutColumn);
  });

  it.each(["en-US", "da-DK", "sv-SE"] as const)(
    "the system's date stays the system's date (%s)",
    async (language) => {
      const { readXlsx } = await import("../../../../playground/file/xlsx/readXlsx");
      const { writeXlsx } = await import("../../../../playground/file/xlsx/writeXlsx");
      const date = { "en-US": "m/d/yyyy", "da-DK": "dd-mm-yyyy", "sv-SE": "yyyy-mm-dd" }[language];
      const styles = [{ address: "A1", numberFormat: date }];
      const bytes = await writeXlsx(
        { name: "B", sheets: [{ name: "S", rows: [[1]], styles }] },
        { functions: [], language },
      );
      const back = await readXlsx(bytes, "B", { functions: [], language });
      expect(back.ok && back.workbook.sheets[0]?.styles).toEqual(styles);
    },
  );

  it("the same workbook gives the same bytes", async () => {
    const workbook = sheet([["a", 1]]);
    expect(await saved(workbook)).toEqual(await saved(workbook));
  });
});

describe("any workbook opens as it was saved", () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const error = fc
    .constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!")
    .map((one) => ({ error: one }));
  const value = fc.oneof(number, text, fc.boolean(), error);
  const formula = fc.constantFrom(
    "=A1+1",
    '=IF(B2="x",NPS(C1:C9),0)',
    "=SUM(A1:A9)",
    "=LET(n,A1,n*n)",
    "=A:A",
  );
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    value,
    fc.constant(null),
    fc.record({ formula, value }, { requiredKeys: ["formula"] }),
  );
  const rows = fc
    .array(fc.array(content, { maxLength: 6 }), { maxLength: 8 })
    .map((lines) => lines.map(withoutBlankEnd))
    .map((lines) => lines.slice(0, 1 + lines.findLastIndex((line) => line.length > 0)));
  const line = fc.record({
    style: fc.constantFrom("Thin", "Hairline", "Double", "MediumDash", "SlantDashDot", "Thick"),
    color: fc.constantFrom("#000000", "#C00000"),
  });
  const look = fc.record(
    {
      numberFormat: fc.constantFrom("0.00", "@", "yyyy-mm-dd", '#,##0.00 "kr."', "[h]:mm"),
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      strikethrough: fc.constant(true),
      fontName: fc.constantFrom("Georgia", "Aptos Narrow"),
      fontSize: fc.integer({ min: 12, max: 40 }),
      color: fc.constantFrom("#FF0000", "#0B5345"),
      background: fc.constantFrom("#FFF4CE", "#E3EFEC"),
      horizontal: fc.constantFrom("Left", "Center", "Right", "Justify", "Distributed"),
      vertical: fc.constantFrom("Top", "Center"),
      wrap: fc.constant(true),
      borders: fc.record({ top: line, bottom: line, left: line, right: line }, { requiredKeys: ["bottom"] }),
    },
    { requiredKeys: [] },
  );
  const area = fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([row, column, height, width]) => areaAddress(row, column, height, width));
  const styles = fc.array(
    fc.tuple(area, look).map(([address, one]) => ({ address, ...one })),
    { maxLength: 5 },
  );

  it("cell by cell, look by look", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ rows, styles }), { minLength: 1, maxLength: 3 }),
        async (sheets) => {
          const named = sheets.map((one, i) => ({ name: `Sheet ${i + 1}`, ...one }));
          const back = await roundTrip({ name: "Book.xlsx", sheets: named });
          expect(back.sheets.map((one) => one.rows)).toEqual(sheets.map((one) => one.rows));
          for (const [i, one] of sheets.entries()) {
            const looks = Object.entries(cellLooks(one.styles)).filter(
              ([, its]) => Object.keys(its).length > 0,
            );
            expect(cellLooks(back.sheets[i]?.styles)).toEqual(Object.fromEntries(looks));
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it("and once more from what was opened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ rows, styles }), async (one) => {
        const first = await roundTrip({ name: "Book.xlsx", sheets: [{ name: "S", ...one }] });
        expect(await workbookOf(await saved(first))).toEqual(first);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

function withoutBlankEnd(line: CellContent[]): CellContent[] {
  return line.slice(0, 1 + line.findLastIndex((one) => one !== null));
}
