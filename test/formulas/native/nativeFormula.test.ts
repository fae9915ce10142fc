/** What the rewriting leaves as it was written, and what it does not touch. */
import { NO_CONTEXT, type FormulaContext } from "../../../src/formulas/native/FormulaContext";
import { nativeFormula, referencesToKnow } from "../../../src/formulas/native/nativeFormula";
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { functionIds, catalogue } from "../../../src/functions/catalogue";

const cells: FormulaContext = { cellsAt: () => ({ rows: 1, columns: 1, top: undefined }) };

const modern = (formula: string) => nativeFormula(formula, "modern", cells);
const any = (formula: string) => nativeFormula(formula, "any", cells);
const flat = (native: ReturnType<typeof modern>) =>
  "formula" in native ? native.formula.replace(/\s+/g, " ") : native.reason;

describe("what stands around a call", () => {
  it.each([
    [
      "text, spaces and other functions",
      '=IF( A1="AOV(1,2)" ,  AOV(B1,C1), "– n/a –" )',
      'IF( A1="AOV(1,2)" ,  ',
    ],
    ["references to other sheets", "='It''s'!A1+AOV(B1,C1)", "'It''s'!A1+IF("],
    ["array constants", "=SUM({1,2;3,4})+AOV(B1,C1)", "=SUM({1,2;3,4})+IF("],
    ["the sign before it", "=-AOV(B1,C1)%", "=-IF("],
  ])("stays as it is: %s", (_, formula, kept) => {
    const native = any(formula);
    expect("formula" in native && native.formula).toContain(kept);
    expect("formula" in native && callsIn(native.formula)).toEqual([]);
  });

  it("arguments stay as they are written", () => {
    expect(flat(any("=AOV( 'My sheet'!$B$2 , Orders[[#Totals],[Order id]] )"))).toBe(
      `=IF( Orders[[#Totals],[Order id]]<0, VALUE("a count is negative"), 'My sheet'!$B$2/Orders[[#Totals],[Order id]] )`,
    );
  });

  it("a name that means something around the call goes on meaning it", () => {
    const native = flat(modern("=LET(kept,5,RETENTION(kept,B1,C1))"));
    expect(native).toContain("atStart, kept,");
    expect(native).toContain("kept_, atEnd-added");
  });

  it("calls in each other become formulas in each other", () => {
    expect(flat(any("=CLV(PURCHFREQ(3,2),AOV(B1,4))"))).toBe(
      '=IF((3/2)<0, VALUE("a factor lies outside its range"), (3/2)*(B1/4))',
    );
  });
});

describe("what is not touched, and why", () => {
  it.each([
    ["half a formula", "=AOV(A1", { code: "notUnderstood" }],
    ["text", "AOV(1,2)", { code: "notUnderstood" }],
    ["another function", "=SUM(A1:A3)", { code: "notOurs" }],
    ["a missing argument", "=AOV(A1)", { code: "wrongCall", argument: "orders" }],
    ["a period that is none", '=NPS(A1:A9,B1:B9,"2026-Q5")', { code: "wrongCall", argument: "period" }],
    ["a period without dates", '=NPS(A1:A9,,"2026-Q2")', { code: "wrongCall", argument: "period" }],
  ])("%s", (_, formula, reason) => {
    expect(modern(formula)).toEqual({ reason });
  });

  it.each([
    ["LET around the call", "=LET(x,AOV(A1,B1),x*2)", "LET"],
    ["a newer function among the arguments", "=NPS(FILTER(A1:A9,B1:B9>2))", "FILTER"],
    ["a spilled range", "=NPS(A1#)", "#"],
  ])("for any Excel: %s", (_, formula, uses) => {
    expect(any(formula)).toEqual({ reason: { code: "needsNewerExcel", uses } });
  });

  it("a period in a cell of which nobody knows how many there are", () => {
    expect(nativeFormula("=NPS(Survey[Score],Survey[Date],period)", "modern", NO_CONTEXT)).toEqual({
      reason: { code: "unknownSize", reference: "period" },
    });
  });
});

it("the references whose cells have to be known are those among our arguments", () => {
  expect(referencesToKnow("=SUM(D1:D9)+NPS(Survey[Score],Survey[Date],B1)*NPS(Survey[Score])")).toEqual([
    "Survey[Score]",
    "Survey[Date]",
    "B1",
  ]);
});

it("a formula that has a native form holds no call of ours any more", () => {
  for (const id of functionIds) {
    for (const dialect of ["modern", "any"] as const) {
      const native = nativeFormula(`=${catalogue[id].example.formula}`, dialect, NO_CONTEXT);
      if ("formula" in native) expect(callsIn(native.formula)).toEqual([]);
    }
  }
});
