/** The sample workbook as it opens: every formula on it calculates, in every language, and shows what it should. */
import { cellName } from "../../playground/grid/address";
import { isFormula } from "../../playground/file/WorkbookData";
import { EXAMPLES } from "../../playground/sample/examples";
import { sampleWorkbook } from "../../playground/sample/sampleWorkbook";
import { TABLE_SHEETS, type TableExample } from "../../playground/sample/tableExamples";
import { startPlayground, type Playground, type ShownCell } from "./support/playground";

const ERROR = /^#/;

describe.each([
  ["en-US", { rate: /^\d+\.\d%$/, money: /^-?\d{1,3}(,\d{3})*\.\d\d$/ }],
  ["da-DK", { rate: /^\d+,\d%$/, money: /^-?\d{1,3}(\.\d{3})*,\d\d$/ }],
  ["sv-SE", { rate: /^\d+,\d%$/, money: /^-?\d{1,3}(\s\d{3})*,\d\d$/ }],
] as const)("in %s", (language, shape) => {
  const [start, ...others] = sampleWorkbook(language).sheets;
  let playground: Playground;

  beforeAll(async () => {
    playground = await startPlayground({ language });
  });
  afterAll(() => playground.close());

  /** The cells that an example fills, with at most so many columns. */
  async function filled(id: TableExample["id"], columns: number): Promise<ShownCell[][]> {
    const position = TABLE_SHEETS.findIndex(({ examples }) => examples.some((example) => example.id === id));
    const example = TABLE_SHEETS[position]!.examples.find((one) => one.id === id)!;
    const { name, rows } = others[position]!;
    const row = rows.findIndex(([cell = null]) => isFormula(cell) && cell.formula === example.formula);
    const area = `${cellName(row, 0)}:${cellName(row + example.rows - 1, columns - 1)}`;
    const cells = await playground.cells(`'${name}'!${area}`);
    return cells.filter(([first]) => first!.value !== "");
  }
  const column = (table: ShownCell[][], name: string): ShownCell[] => {
    const position = table[0]!.findIndex(({ value }) => value === name);
    return table.slice(1).map((row) => row[position]!);
  };
  const errors = (table: ShownCell[][]): unknown[] =>
    table.flat().flatMap(({ value }) => (ERROR.test(String(value)) ? [value] : []));

  it("every example of the first sheet shows a value, but the one whose score cannot be", async () => {
    const shown: [string, ShownCell][] = [];
    for (const [row, cells] of start!.rows.entries()) {
      const formula = cells.find((cell) => isFormula(cell));
      if (formula) shown.push([JSON.stringify(formula), await playground.cell(`Start!${cellName(row, 2)}`)]);
    }
    expect(shown).toHaveLength(EXAMPLES.length);
    const faulty = shown.filter(([, { value }]) => typeof value !== "number");
    expect(faulty.map(([, { value }]) => value)).toEqual(["#VALUE!"]);
    expect(faulty[0]![1].message).toContain("11");
  });

  it("the table over time has a row a quarter; only the first has no retention", async () => {
    const table = await filled("ordersOverTime", 12);
    expect(table).toHaveLength(1 + 8);
    expect(errors(table)).toEqual(["#N/A"]);
    expect(
      column(table, "Period")
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(["2024-Q4", "2025-Q1"]);
    const [first, ...rest] = column(table, "Retention");
    expect(first!.value).toBe("#N/A");
    for (const { text } of [...rest, ...column(table, "Repeat rate")]) expect(text).toMatch(shape.rate);
    for (const { text } of [...column(table, "Revenue"), ...column(table, "AOV")]) {
      expect(text).toMatch(shape.money);
    }
  });

  it("the groups have a row each and one for all", async () => {
    const orders = await filled("ordersBySegment", 8);
    expect(column(orders, "Group").map(({ value }) => value)).toEqual([
      "Web",
      "Store",
      "Partner",
      "(blank)",
      "All",
    ]);
    for (const { text } of column(orders, "Repeat rate")) expect(text).toMatch(shape.rate);
    for (const { text } of column(orders, "Revenue")) expect(text).toMatch(shape.money);
    const scores = await filled("npsBySegment", 8);
    expect(
      column(scores, "Group")
        .map(({ value }) => value)
        .sort(),
    ).toEqual(["All", "Partner", "Store", "Web"]);
    expect([...errors(orders), ...errors(scores)]).toEqual([]);
  });

  it("the score of all lies in its interval, and the test gives a probability", async () => {
    const [[low, high] = []] = await filled("npsInterval", 2);
    const all = column(await filled("npsBySegment", 8), "NPS").at(-1)!;
    expect(Number(low!.value)).toBeLessThan(Number(all.value));
    expect(Number(high!.value)).toBeGreaterThan(Number(all.value));
    const [[p] = []] = await filled("npsTest", 1);
    expect(Number(p!.value)).toBeGreaterThan(0);
    expect(Number(p!.value)).toBeLessThanOrEqual(1);
  });

  it("the cohorts have a row a quarter and one for all, blank where the data does not reach", async () => {
    const table = await filled("cohorts", 10);
    expect(table).toHaveLength(1 + 8 + 1);
    expect(errors(table)).toEqual([]);
    for (const { text } of column(table, "1").slice(0, 7)) expect(text).toMatch(shape.rate);
    expect(column(table, "1")[7]!.text).toBe("");
  });

  it("every customer has a segment", async () => {
    const table = await filled("rfm", 8);
    expect(table.length).toBeGreaterThan(1000);
    expect(errors(table)).toEqual([]);
    expect(column(table, "Segment").every(({ value }) => value !== "")).toBe(true);
    for (const { text } of column(table, "Monetary").slice(0, 20)) expect(text).toMatch(shape.money);
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});
