/**
 * Finding our calls in formulas. What each formula means follows Microsoft's description of Excel formulas
 * (https://learn.microsoft.com/openspecs/office_standards/ms-xlsx, section 18.17 of ECMA-376, for the grammar).
 */
import * as fc from "fast-check";
import { composeFormula, type FormulaArgument } from "../../../src/formulas/compose";
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { functionIds, catalogue } from "../../../src/functions/catalogue";

const names = (formula: string) => callsIn(formula).map(({ id }) => id);
const meanings = (formula: string) => callsIn(formula)[0]?.arguments.map(({ meaning }) => meaning);

describe("which calls are ours", () => {
  it.each([
    ["a call by itself", "=NPS(A1:A3)", ["NPS"]],
    ["in lower case", '=nps.trend(A:A,B:B,"month")', ["NPS.TREND"]],
    ["inside IFERROR", '=IFERROR(RETENTION.ORDERS(O[C],O[D],"2026-Q1"),"–")', ["RETENTION.ORDERS"]],
    ["in arithmetic, in the order of writing", "=NPS(A:A)-NPS(B:B)*2", ["NPS", "NPS"]],
    ["in each other", "=CLV(PURCHFREQ(A1,B1),AOV(C1,A1))", ["CLV", "PURCHFREQ", "AOV"]],
    ["in a name of LET and in its result", "=LET(x,NPS(A:A),x+CSAT(B:B))", ["NPS", "CSAT"]],
    ["in a LAMBDA", "=MAP(A1:A3,LAMBDA(a,AOV(a,2)))", ["AOV"]],
    ["in a LAMBDA that is called on the spot", "=LAMBDA(a,AOV(a,2))(A1)", ["AOV"]],
    ["after an operator before it", "=-@NPS(A:A)%", ["NPS"]],
    ["over several lines", "=SUM(1) +\n NPS(\n A1:A2 )", ["NPS"]],
    ["as files name them", '=_xldudf_NPS_TREND(A:A,B:B,"month")', ["NPS.TREND"]],
    ["with the prefix of other tools", "=_xll.NPS(A:A)", ["NPS"]],
    ["other functions are not", "=SUM(A1)+NPS_TREND(A:A)+XNPS(B1)", []],
    ["names in text are not", '="NPS(A1:A3)"&A1', []],
    ["columns of that name are not", "=SUM(NPS[NPS])", []],
    ["a LAMBDA of the same name comes first", "=LET(NPS,LAMBDA(a,a),NPS(1))", []],
    ["nothing in a text", "NPS(A1)", []],
    ["nothing in half a formula", "=NPS(A1", []],
    ["nothing in an empty cell", "", []],
  ])("%s", (_, formula, expected) => {
    expect(names(formula)).toEqual(expected);
  });

  it("a call is found where it stands", () => {
    const formula = "=IF(A1>0, NPS( B:B ), 0)";
    const [call] = callsIn(formula);
    expect(formula.slice(call!.start, call!.end)).toBe("NPS( B:B )");
  });
});

describe("what the arguments are", () => {
  const reference = (text: string) => ({ kind: "reference", reference: text });
  const constant = (value: number | string | boolean) => ({ kind: "constant", value });

  it.each([
    ["cells", "=NPS(A1:A3)", [reference("A1:A3")]],
    ["cells of another sheet", "=NPS('My sheet'!$A$1:$A$3)", [reference("'My sheet'!$A$1:$A$3")]],
    ["a table's column", "=NPS(Survey[Score])", [reference("Survey[Score]")]],
    ["a defined name", "=NPS(scores)", [reference("scores")]],
    ["a spilled range", "=NPS(A1#)", [reference("A1#")]],
    ["whole columns", "=NPS(A:A)", [reference("A:A")]],
    [
      "left out",
      "=NPS(A:A,,,B:B)",
      [reference("A:A"), { kind: "omitted" }, { kind: "omitted" }, reference("B:B")],
    ],
    ["left out at the end", "=NPS(A:A,)", [reference("A:A"), { kind: "omitted" }]],
    ["none", "=NPS()", []],
    [
      "text with quotes",
      '=NPS(A:A,B:B,"say ""2026""")',
      [reference("A:A"), reference("B:B"), constant('say "2026"')],
    ],
    [
      "numbers and percentages",
      "=CLV(-1.5,1E3,+2,40%)",
      [constant(-1.5), constant(1000), constant(2), constant(0.4)],
    ],
    ["truth", "=CLV.RETENTION(1,0.8,0.1,TRUE)", [constant(1), constant(0.8), constant(0.1), constant(true)]],
    ["an array", '=NPS({10;"9";TRUE})', [{ kind: "array", rows: [[10], ["9"], [true]] }]],
    ["an array with an error", "=NPS({10;#N/A})", [{ kind: "expression" }]],
    ["an error", "=NPS(#REF!)", [{ kind: "expression" }]],
    ["a calculation", '=NPS(FILTER(A:A,A:A<>""))', [{ kind: "expression" }]],
    ["several areas", "=NPS((A1,B2))", [{ kind: "expression" }]],
  ])("%s", (_, formula, expected) => {
    expect(meanings(formula)).toEqual(expected);
  });

  it("names of LET stand for what they were given, the nearest first", () => {
    expect(meanings("=LET(s,A1:A9,p,2026,NPS(s,B1:B9,p))")).toEqual([
      reference("A1:A9"),
      reference("B1:B9"),
      constant(2026),
    ]);
    expect(meanings("=LET(s,A:A,LET(S,B:B,NPS(s)))")).toEqual([reference("B:B")]);
  });

  it("parameters of LAMBDA are known to Excel alone", () => {
    expect(meanings("=LAMBDA(scores,NPS(scores))(A:A)")).toEqual([{ kind: "expression" }]);
  });

  it("each as it is written, with its parentheses", () => {
    const [call] = callsIn('=NPS( (A1,B2) ,"a,b", {1,2;3,4},A1#, (A1:A3) )');
    expect(call!.arguments.map(({ text }) => text)).toEqual([
      " (A1,B2) ",
      '"a,b"',
      " {1,2;3,4}",
      "A1#",
      " (A1:A3) ",
    ]);
  });
});

describe("what the pane writes is read back", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\r\n\u0085\u2028\u2029]/.test(value));
  const argument: fc.Arbitrary<FormulaArgument> = fc.oneof(
    fc.constantFrom("A1:B9", "'It''s'!A:A", "Orders[Order ID]", "Orders[a'[b']c]").map((reference) => ({
      kind: "reference" as const,
      reference,
    })),
    fc.oneof(fc.integer(), fc.boolean(), text).map((value) => ({ kind: "constant" as const, value })),
    fc.constant({ kind: "omitted" as const }),
  );

  it("for every function and any arguments", () => {
    fc.assert(
      fc.property(fc.constantFrom(...functionIds), fc.array(argument, { maxLength: 8 }), (id, args) => {
        const given = args.slice(0, Object.keys(catalogue[id].arguments).length);
        const last = given.findLastIndex(({ kind }) => kind !== "omitted");
        const formula = composeFormula(id, given);
        const [call] = callsIn(formula);
        expect(call).toMatchObject({ id, start: 1, end: formula.length });
        expect(call!.arguments.map(({ meaning }) => meaning)).toEqual(given.slice(0, last + 1));
      }),
    );
  });
});
