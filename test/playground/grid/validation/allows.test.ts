/** What a rule for typing allows, against Microsoft's "Apply data validation to cells" and "More on data validation". */
import type { CellValue } from "../../../../playground/grid/Grid";
import { noRule, type ValidationRule } from "../../../../playground/grid/port/Validations";
import { allows } from "../../../../playground/grid/validation/allows";

/** Formulas of the tests and what they give; a number stands for itself. */
const results: Readonly<Record<string, CellValue[][]>> = {
  "=A1:A3": [["North"], ["South"], [7]],
  "=Regions": [["North"], [""]],
  "=A9": [[""]],
  "=1/0": [[{ error: "#DIV/0!" }]],
  "=TRUE": [[true]],
  "=0": [[0]],
};

const evaluate = (formula: string) => Promise.resolve(results[formula] ?? [[Number(formula.slice(1))]]);
const isAllowed = (rule: Partial<ValidationRule>, value: CellValue) =>
  allows({ ...noRule, ...rule }, value, evaluate);

// https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
describe("comparisons", () => {
  it.each([
    ["Between", 1, true],
    ["Between", 10, true],
    ["Between", 11, false],
    ["NotBetween", 10, false],
    ["NotBetween", 11, true],
    ["EqualTo", 1, true],
    ["EqualTo", 2, false],
    ["NotEqualTo", 2, true],
    ["GreaterThan", 1, false],
    ["GreaterThan", 2, true],
    ["LessThan", 0, true],
    ["LessThan", 1, false],
    ["GreaterThanOrEqualTo", 1, true],
    ["LessThanOrEqualTo", 1, true],
    ["LessThanOrEqualTo", 2, false],
  ] as const)("%s of 1 and 10: %p is %p", async (operator, value, allowed) => {
    const rule = { type: "WholeNumber", operator, formula1: "=1", formula2: "=10" } as const;
    expect(await isAllowed(rule, value)).toBe(allowed);
  });

  it("a whole number has no fraction, a decimal may; neither is text or TRUE", async () => {
    const whole = { type: "WholeNumber", formula1: "=1", formula2: "=10" } as const;
    expect(await isAllowed(whole, 2.5)).toBe(false);
    expect(await isAllowed({ ...whole, type: "Decimal" }, 2.5)).toBe(true);
    for (const value of ["5", true, { error: "#N/A" }]) expect(await isAllowed(whole, value)).toBe(false);
  });

  it("dates and times are numbers; a text's length is counted, a number's too", async () => {
    const april = { formula1: "=46113", formula2: "=46142" };
    expect(await isAllowed({ type: "Date", ...april }, 46120)).toBe(true);
    expect(await isAllowed({ type: "Date", ...april }, "2026-04-08")).toBe(false);
    expect(await isAllowed({ type: "Time", operator: "LessThan", formula1: "=0.5" }, 0.25)).toBe(true);
    const short = { type: "TextLength", operator: "LessThanOrEqualTo", formula1: "=3" } as const;
    expect(await isAllowed(short, "abc")).toBe(true);
    expect(await isAllowed(short, 1234)).toBe(false);
  });

  it("a limit in a blank cell is 0, one that is an error allows nothing", async () => {
    const above = { type: "Decimal", operator: "GreaterThan" } as const;
    expect(await isAllowed({ ...above, formula1: "=A9" }, 1)).toBe(true);
    expect(await isAllowed({ ...above, formula1: "=1/0" }, 1)).toBe(false);
  });
});

// https://support.microsoft.com/office/f38dee73-9900-4ca6-9301-8a5f6e1f0c4c
describe("lists", () => {
  const written = { type: "List", formula1: "North, South,7" } as const;

  it.each([
    ["North", true],
    ["South", true],
    [7, true],
    ["north", false],
    ["East", false],
  ])("choices in the rule: %p is %p (letter case counts)", async (value, allowed) => {
    expect(await isAllowed(written, value)).toBe(allowed);
  });

  it.each([
    ["north", true],
    [7, true],
    ["East", false],
  ])("choices in cells: %p is %p (letter case does not)", async (value, allowed) => {
    expect(await isAllowed({ type: "List", formula1: "=A1:A3" }, value)).toBe(allowed);
  });

  it("a blank cell among those that a name stands for allows anything, unless blanks count", async () => {
    expect(await isAllowed({ type: "List", formula1: "=Regions" }, "East")).toBe(true);
    expect(await isAllowed({ type: "List", formula1: "=Regions", ignoreBlanks: false }, "East")).toBe(false);
  });
});

describe("formulas and blanks", () => {
  it("a formula allows what makes it true", async () => {
    expect(await isAllowed({ type: "Custom", formula1: "=TRUE" }, "x")).toBe(true);
    expect(await isAllowed({ type: "Custom", formula1: "=0" }, "x")).toBe(false);
    expect(await isAllowed({ type: "Custom", formula1: "=1/0" }, "x")).toBe(false);
  });

  it("a blank cell is allowed where blanks are ignored", async () => {
    const rule = { type: "WholeNumber", formula1: "=1", formula2: "=2" } as const;
    expect(await isAllowed(rule, "")).toBe(true);
    expect(await isAllowed({ ...rule, ignoreBlanks: false }, "")).toBe(false);
  });

  it("no rule allows everything", async () => expect(await isAllowed({}, { error: "#N/A" })).toBe(true));
});
