/** What sharing as values does to which cells, and what it keeps of them. */
import { constantFormula } from "../../src/sharing/constantFormula";
import { fingerprint } from "../../src/sharing/fingerprint";
import { sharePlan } from "../../src/sharing/sharePlan";
import { valuesForm } from "../../src/sharing/valuesForm";
import type { Cell } from "../../src/workbook/Workbook";
import { contentOf, error, reportCell, shown } from "./support";

const plan = (cell: ReturnType<typeof reportCell>, content = contentOf([[42]])) =>
  sharePlan({ cells: [{ ...shown(cell, []), content }], names: [] }, valuesForm);

it("a cell becomes what it shows, only where its formula still stands, and the formula is kept", () => {
  expect(plan(reportCell())).toEqual({
    cells: [
      {
        area: "Report!B2",
        formula: "=NPS(A1:A9)",
        becomes: { kind: "values", of: "Report!B2", shows: [[42]] },
      },
    ],
    names: [],
    shared: [reportCell()],
    kept: [
      {
        place: "Report!B2",
        formula: "=NPS(A1:A9)",
        replacement: "",
        check: fingerprint([[42]]),
        as: "value",
      },
    ],
    left: [],
  });
});

it("a table keeps its shape: all the cells that it fills become values", () => {
  const table = reportCell({ spill: "Report!B2:C4" });
  const values = [
    ["Group", "NPS"],
    ["Private", 40],
    ["All", 40],
  ];
  const { cells, kept } = plan(table, contentOf(values));
  expect(cells[0]).toMatchObject({ area: "Report!B2:C4", becomes: { kind: "values", of: "Report!B2:C4" } });
  expect(kept[0]).toMatchObject({ place: "Report!B2:C4", check: expect.stringMatching(/^3×2 /) as string });
});

describe("formats", () => {
  const formats = (text: string, numberFormat = "General") =>
    plan(reportCell(), contentOf([[0.85]], { texts: [[text]], numberFormats: [[numberFormat]] })).cells[0]!
      .becomes;

  it.each([
    ["85.0%", "0.0%"],
    ["85,0 %", "0.0%"],
    ["−5,25\u00a0%", "0.00%"],
    ["1,085%", "0.000%"],
    ["85%", "0%"],
  ])("a rate that shows %s as a result shows it as a value, too", (text, format) => {
    expect(formats(text)).toMatchObject({ numberFormats: [[format]] });
  });

  it("a number without a format of its own gets none, and a chosen format stays", () => {
    expect(formats("0.85")).not.toHaveProperty("numberFormats");
    expect(formats("85.0%", "0.0%")).not.toHaveProperty("numberFormats");
  });
});

describe("what cannot become a value keeps its formula, with the reason", () => {
  it.each(["#NAME?", "#BUSY!", "#SPILL!"])("%s is no result", (text) => {
    const { cells, kept, left } = plan(reportCell({ value: error(text) }));
    expect({ cells, kept, left }).toEqual({
      cells: [],
      kept: [],
      left: [{ place: "Report!B2", reason: "noResult" }],
    });
  });

  it("#N/A is a result: nothing to measure", () => {
    expect(plan(reportCell({ value: error("#N/A") })).cells).toHaveLength(1);
  });

  it("a cell of a protected sheet", () => {
    expect(plan(reportCell({}, true)).left).toEqual([{ place: "Report!B2", reason: "protectedSheet" }]);
  });
});

describe("names", () => {
  const named = (values: Cell[][]) =>
    sharePlan({ cells: [], names: [{ name: "score", formula: "=NPS(Survey[Score])", values }] }, valuesForm);

  it("a name becomes the constant that it stands for", () => {
    expect(named([[42]])).toMatchObject({
      names: [{ name: "score", formula: "=NPS(Survey[Score])", becomes: "=42" }],
      kept: [{ place: "score", formula: "=NPS(Survey[Score])", replacement: "=42" }],
    });
  });

  it("a name that stands for a function stays", () => {
    expect(named([[error("#CALC!")]]).left).toEqual([{ place: "score", reason: "noConstant" }]);
  });

  it.each([
    [[[1.5, -2]], "={1.5,-2}"],
    [[["a"], ['say "b"']], '={"a";"say ""b"""}'],
    [[[true]], "=TRUE"],
    [[[error("#N/A")]], "=#N/A"],
  ])("constants are written as Excel writes them: %j", (values, formula) => {
    expect(constantFormula(values as Cell[][])).toBe(formula);
  });

  it("more constants than a formula holds have no formula", () => {
    expect(constantFormula(Array.from({ length: 3000 }, (_, row) => [row]))).toBeUndefined();
  });
});

describe("the fingerprint", () => {
  it("is the same for numbers that differ behind the twelfth digit only", () => {
    expect(fingerprint([[1 / 3]])).toBe(fingerprint([[0.3333333333334]]));
  });

  it.each<[string, Cell[][]]>([
    ["another number", [[1, 3]]],
    ["text instead of a number", [["1", 2]]],
    ["another shape", [[1], [2]]],
    ["an error", [[1, error("#N/A")]]],
    ["text that looks like the error", [[1, "#N/A"]]],
  ])("differs with %s", (_, rows) => {
    expect(fingerprint(rows)).not.toBe(fingerprint([[1, 2]]));
  });
});
