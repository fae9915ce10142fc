import { isFormula, type SheetData } from "../../../playground/file/WorkbookData";
import { parseRange } from "../../../playground/grid/address";
import { sampleWorkbook } from "../../../playground/sample/sampleWorkbook";
import { TABLE_SHEETS, type TableExample } from "../../../playground/sample/tableExamples";
import { columnOf, sample, sheetNamed } from "./support";

const examples = TABLE_SHEETS.flatMap((sheet) => sheet.examples);
const sheets = (language: "en-US" | "da-DK" | "sv-SE") =>
  sampleWorkbook(language).sheets.slice(1, 1 + TABLE_SHEETS.length);

function rowOf(sheet: SheetData, { formula }: TableExample): number {
  return sheet.rows.findIndex(([cell = null]) => isFormula(cell) && cell.formula === formula);
}

describe("the sheets of tables", () => {
  it("stand between the first sheet and the data", () => {
    expect(sample.sheets.map(({ name }) => name)).toEqual([
      "Start",
      "Over time",
      "Groups",
      "Cohorts",
      "RFM",
      "Orders",
      "Survey",
      "Subscriptions",
    ]);
  });

  it("show tables over time, by group, by cohort and by customer, an interval and a test", () => {
    expect(examples.map(({ formula }) => /^=([A-Z.]+)\(/.exec(formula)?.[1])).toEqual([
      "ORDERS.TREND",
      "ORDERS.BY",
      "NPS.BY",
      "NPS.INTERVAL",
      "NPS.TEST",
      "RETENTION.COHORTS",
      "RFM",
    ]);
  });

  it("refer to tables and columns that exist", () => {
    const references = examples.flatMap(({ formula }) => formula.match(/\w+\[\w+\]/g) ?? []);
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      const [, table = "", column = ""] = /^(\w+)\[(\w+)\]$/.exec(reference) ?? [];
      expect(sheetNamed(table).rows[0]).toContain(column);
    }
  });

  it("compare the two halves of the survey: its fourth column, all of its rows", () => {
    const { formula } = examples.find(({ id }) => id === "npsTest")!;
    const areas = [...formula.matchAll(/Survey!([A-Z0-9:]+)/g)].map(([, address]) => parseRange(address!));
    const { rows } = sheetNamed("Survey");
    expect(rows[0]?.[areas[0]!.column]).toBe("NPS");
    expect(areas[1]!.column).toBe(areas[0]!.column);
    expect([areas[0]!.row, areas[1]!.row]).toEqual([1, 1 + areas[0]!.rows]);
    expect(areas[1]!.row + areas[1]!.rows).toBe(rows.length);
  });

  it("keep room for a row each of all customers, and for two years in weeks", () => {
    const room = (id: TableExample["id"]) => examples.find((example) => example.id === id)!.rows;
    expect(room("rfm")).toBeGreaterThan(new Set(columnOf("Orders", "Customer")).size);
    expect(room("ordersOverTime")).toBeGreaterThan(105);
    expect(room("cohorts")).toBeGreaterThan(106);
  });

  it("format money as money and counts as counts, as far down as the result may reach", () => {
    expect(sheetNamed("Over time").styles).toContainEqual({ address: "G6:G115", numberFormat: "#,##0.00" });
    expect(sheetNamed("Over time").styles).toContainEqual({ address: "F6:F115", numberFormat: "#,##0" });
    expect(sheetNamed("RFM").styles).toContainEqual({ address: "D6:D1305", numberFormat: "#,##0.00" });
  });
});

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const local = sheets(language);

  it("each has a title, a sentence, and for each example its question, its text and its formula", () => {
    local.forEach((sheet, index) => {
      expect(sheet.rows.slice(0, 3).map((row) => row.length)).toEqual([1, 1, 0]);
      for (const example of TABLE_SHEETS[index]!.examples) {
        const row = rowOf(sheet, example);
        expect(String(sheet.rows[row - 2]?.[0]).length).toBeGreaterThan(20);
        expect(sheet.rows[row - 1]).toEqual([
          language === "en-US" ? example.formula : example.formula.replaceAll(",", ";"),
        ]);
        expect(sheet.rows[row]).toEqual([{ formula: example.formula }]);
      }
    });
  });

  it("each leaves its examples the cells below and beside them", () => {
    local.forEach((sheet, index) => {
      for (const example of TABLE_SHEETS[index]!.examples) {
        const row = rowOf(sheet, example);
        const below = sheet.rows.slice(row + 1, row + example.rows + 1);
        expect(below).toHaveLength(example.rows);
        expect(below.flat()).toEqual([]);
      }
    });
  });

  it("has words of its own", () => {
    if (language === "en-US") return;
    const titles = (of: readonly SheetData[]) => of.map(({ rows }) => rows[0]?.[0]);
    titles(local).forEach((title, index) => expect(title).not.toBe(titles(sheets("en-US"))[index]));
  });
});
