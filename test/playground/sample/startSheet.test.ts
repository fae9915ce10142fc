import { isFormula, type SheetData } from "../../../playground/file/WorkbookData";
import { EXAMPLES, PERIOD, PERIOD_CELL } from "../../../playground/sample/examples";
import { translateFormula } from "../../../playground/grid/formula/translate";
import { sampleWorkbook } from "../../../playground/sample/sampleWorkbook";
import { sample, serial, sheetNamed } from "./support";

/** The fewest and the most arguments of each function, from the catalogue's contract. */
const ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = {
  RETENTION: [3, 3],
  CHURN: [3, 3],
  REPEATRATE: [2, 2],
  PURCHFREQ: [2, 2],
  AOV: [2, 2],
  CLV: [2, 4],
  "CLV.RETENTION": [3, 4],
  GRR: [3, 3],
  NRR: [4, 4],
  NPS: [1, 4],
  CES: [1, 6],
  CSAT: [1, 6],
  "RETENTION.ORDERS": [3, 4],
  "CHURN.ORDERS": [3, 4],
  "REPEATRATE.ORDERS": [1, 4],
  "PURCHFREQ.ORDERS": [1, 4],
  "AOV.ORDERS": [1, 4],
  "CLV.ORDERS": [2, 6],
  "CHURN.LAPSED": [3, 4],
  "RETENTION.SUBS": [3, 5],
  "CHURN.SUBS": [3, 5],
};

/** The text of a formula, without the line breaks that keep its names whole in a narrow column. */
const unbroken = (text: unknown): unknown => (typeof text === "string" ? text.replaceAll("\n", "") : text);

function startOf(language: "en-US" | "da-DK" | "sv-SE"): SheetData {
  return sheetNamed("Start", sampleWorkbook(language));
}

const start = startOf("en-US");
const formulaRows = start.rows.filter((row) => row.some(isFormula));
const formulas = start.rows
  .flat()
  .filter(isFormula)
  .map(({ formula }) => formula);

describe("the first sheet", () => {
  it("comes first and begins with a title and three sentences", () => {
    expect(sample.sheets[0]).toEqual(start);
    expect(start.rows.slice(0, 5).map((row) => row.length)).toEqual([1, 1, 1, 1, 0]);
  });

  it("holds its period where the formulas look for it, formatted as text", () => {
    expect(start.rows[5]?.[2]).toBe(PERIOD);
    expect(PERIOD_CELL).toBe("C6");
    expect(start.styles).toContainEqual(expect.objectContaining({ address: "C6", numberFormat: "@" }));
  });

  it("shows every example: question, formula as text, formula", () => {
    expect(formulaRows).toHaveLength(EXAMPLES.length);
    for (const [question, text, live] of formulaRows) {
      expect(typeof question).toBe("string");
      expect(unbroken(text)).toBe(isFormula(live!) ? live.formula : undefined);
    }
  });

  it("has a formula with every function of counts, of survey answers, of an order list and of a subscription list", () => {
    const used = new Set(formulas.map((formula) => /^=([A-Z.]+)\(/.exec(formula)?.[1]));
    expect([...used].sort()).toEqual(Object.keys(ARGUMENTS).sort());
  });

  it.each(formulas)("%s has as many arguments as its function takes", (formula) => {
    const [, name = "", args = ""] = /^=([A-Z.]+)\((.*)\)$/.exec(formula) ?? [];
    const [fewest = 0, most = 0] = ARGUMENTS[name] ?? [];
    expect(args.split(",").length).toBeGreaterThanOrEqual(fewest);
    expect(args.split(",").length).toBeLessThanOrEqual(most);
  });

  it("breaks a long formula after a comma, never within a name", () => {
    const broken = start.rows.map(([, text]) => text).filter((text) => String(text).includes("\n"));
    expect(broken.length).toBeGreaterThan(5);
    for (const text of broken) {
      const lines = String(text).split("\n");
      expect(lines.slice(0, -1).every((line) => line.endsWith(","))).toBe(true);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(52);
    }
  });

  it("writes two days as dates where a formula takes them for its period", () => {
    const row = start.rows.findIndex((cells) => cells.some((cell) => cell === serial("2026-02-15")));
    expect(start.rows[row]?.slice(4)).toEqual([serial("2026-02-15"), serial("2026-05-14")]);
    expect(start.rows[row]?.[2]).toEqual({
      formula: `=CHURN.SUBS(Subscriptions[Start],Subscriptions[End],E${row + 1}:F${row + 1},,Subscriptions[Customer])`,
    });
    expect(start.styles).toContainEqual(
      expect.objectContaining({ address: `E${row + 1}:F${row + 1}`, numberFormat: "yyyy-mm-dd" }),
    );
  });

  it("refers to tables and columns that exist", () => {
    const references = formulas.flatMap((formula) => formula.match(/\w+\[\w+\]/g) ?? []);
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const [, table = "", column = ""] = /^(\w+)\[(\w+)\]$/.exec(reference) ?? [];
      expect(sheetNamed(table).rows[0]).toContain(column);
    }
  });

  it("puts the numbers of an example where its formula reads them, with room for its results", () => {
    const row = start.rows.findIndex((cells) =>
      cells.some((cell) => isFormula(cell) && /RETENTION\(E/.test(cell.formula)),
    );
    expect(start.rows[row]?.[2]).toEqual({
      formula: `=RETENTION(E${row + 1}:E${row + 4},F${row + 1}:F${row + 4},G${row + 1}:G${row + 4})`,
    });
    expect(start.rows[row]?.slice(4)).toEqual([1000, 950, 100]);
    expect(start.rows.slice(row + 1, row + 4).map((cells) => cells[2])).toEqual([null, null, null]);
    expect(start.rows[row + 4]?.[2]).toEqual({ formula: `=NPS(E${row + 5}:H${row + 5})` });
    expect(start.rows[row + 4]?.slice(4)).toEqual([9, 10, 11, 7]);
  });
});

describe.each(["da-DK", "sv-SE"] as const)("in %s", (language) => {
  const local = startOf(language);

  it("has the same formulas at the same places, in words of its own", () => {
    expect(local.rows).toHaveLength(start.rows.length);
    local.rows.forEach((row, index) => {
      expect(row.filter(isFormula)).toEqual(start.rows[index]?.filter(isFormula));
    });
    const questions = local.rows.filter((row) => row.some(isFormula)).map(([question]) => question);
    expect(new Set(questions).size).toBe(EXAMPLES.length);
    expect(questions).not.toEqual(formulaRows.map(([question]) => question));
  });

  it("shows the formulas as that Excel does", () => {
    const texts = local.rows.filter((row) => row.some(isFormula)).map(([, text]) => unbroken(text));
    expect(texts).toContain("=RETENTION(1000;950;100)");
    expect(texts).toContain("=CLV(1,8;300;3;0,4)");
    expect(texts).toContain('=CLV.ORDERS(Orders[Customer];Orders[Amount];Orders[Date];"2025";3;0,4)');
  });
});

it("separators inside texts, sheet names and table columns are no separators", () => {
  expect(translateFormula(`=F("a,1.5",'x, y'!A1,T[b,c],-0.5)`, "en-US", "da-DK")).toBe(
    `=F("a,1.5";'x, y'!A1;T[b,c];-0,5)`,
  );
});
