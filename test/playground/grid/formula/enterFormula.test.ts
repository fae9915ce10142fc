import { enterFormula } from "../../../../playground/grid/formula/enterFormula";
import { RefusedFormula, type TableInfo } from "../../../../playground/grid/Grid";
import type { Language } from "../../../../playground/language";

const orders: TableInfo = {
  id: "Orders",
  name: "Orders",
  area: { sheet: "s", row: 0, column: 0, rows: 10, columns: 3 },
  hasTotals: false,
  columns: ["Customer", "Order date", "Amount"],
};

const arities: Record<string, { least: number; most: number }> = {
  SUM: { least: 1, most: 255 },
  IF: { least: 2, most: 3 },
  IFERROR: { least: 2, most: 2 },
  RETENTION: { least: 3, most: 3 },
  NPS: { least: 1, most: 4 },
  LOG10: { least: 1, most: 1 },
  "REPEATRATE.ORDERS": { least: 1, most: 4 },
};

function enter(formula: string, language: Language = "en-US", ownTable?: TableInfo): string {
  return enterFormula(formula, language, {
    arity: (name) => arities[name],
    tables: [orders],
    ownTable,
  });
}

function refusal(formula: string, language: Language = "en-US"): string | undefined {
  try {
    enter(formula, language);
  } catch (error) {
    if (error instanceof RefusedFormula) return error.reason;
    throw error;
  }
  return undefined;
}

describe("A formula is kept as Excel keeps it", () => {
  it.each([
    ["=retention(1000,950,100)", "=RETENTION(1000,950,100)"],
    ["=sum(a1:$b$2,sheet2!c3)", "=SUM(A1:$B$2,sheet2!C3)"],
    ["=sum(a:a)", "=SUM(A:A)"],
    ['=nps(A1:A5,,"2026")', '=NPS(A1:A5,,"2026")'],
    ["=if(true,1,-2%)", "=IF(TRUE,1,-2%)"],
    ["='My ''own'' sheet'!a1&\"a\"\"b\"", "='My ''own'' sheet'!A1&\"a\"\"b\""],
    ["=sum({1,2;3,4})", "=SUM({1,2;3,4})"],
    ["=iferror(retention(0,1,1),#n/a)", "=IFERROR(RETENTION(0,1,1),#N/A)"],
    ["=log10(5)", "=LOG10(5)"],
    ["=LAMBDA(x,x+1)(5)", "=LAMBDA(x,x+1)(5)"],
    ["=LET(x, 1, x<=2)", "=LET(x, 1, x<=2)"],
    ["=unknown(1)", "=unknown(1)"],
  ])("%s", (typed, kept) => expect(enter(typed)).toBe(kept));

  it("spells tables and columns as they are called", () => {
    expect(enter("=sum(orders[amount])")).toBe("=SUM(Orders[Amount])");
    expect(enter("=SUM(orders[[#all],[order DATE]])")).toBe("=SUM(Orders[[#all],[Order date]])");
    expect(enter("=Orders[@[order date]]")).toBe("=Orders[@[Order date]]");
  });

  it("gives [@Column] inside a table that table's name", () => {
    expect(enter("=[@amount]*2", "en-US", orders)).toBe("=Orders[@Amount]*2");
  });

  it("adds one missing parenthesis at the end", () => {
    expect(enter("=RETENTION(1000,950,100")).toBe("=RETENTION(1000,950,100)");
  });
});

describe("In Danish and Swedish", () => {
  it.each(["da-DK", "sv-SE"] as const)("%s takes semicolons and decimal commas", (language) => {
    expect(enter("=RETENTION(1000;950,5;100)", language)).toBe("=RETENTION(1000,950.5,100)");
    expect(enter("=SUM({1,5\\2;3\\4})", language)).toBe("=SUM({1.5,2;3,4})");
  });

  it("takes the words for TRUE and FALSE", () => {
    expect(enter("=IF(SAND;1;FALSK)", "da-DK")).toBe("=IF(TRUE,1,FALSE)");
    expect(enter("=IF(SANT;1;FALSKT)", "sv-SE")).toBe("=IF(TRUE,1,FALSE)");
  });

  it.each(["=RETENTION(1000,950,100)", "=SUM(A1,B1)", "=SUM(1.5)", '=NPS(A1:A5,,"2026")'])(
    "refuses the English %s",
    (formula) => expect(refusal(formula, "da-DK")).toBeDefined(),
  );
});

describe("Excel does not take", () => {
  it.each([
    ["=SUM(1", undefined],
    ["=IF(SUM(1,2", "parentheses"],
    ["=SUM(1))", "parentheses"],
    ["=1+", "syntax"],
    ["=*1", "syntax"],
    ["=1 2", "syntax"],
    ["=SUM(1;2)", "syntax"],
    ["=", "syntax"],
    ['="open', "quotes"],
    ["=RETENTION(1000)", "tooFewArguments"],
    ["=RETENTION()", "tooFewArguments"],
    ["=RETENTION(1,2,3,4)", "tooManyArguments"],
    ["=SUM(Nope[Amount])", "unknownTable"],
    ["=SUM(Orders[Nope])", "unknownTable"],
    ["=[@Amount]", "unknownTable"],
    ["={A1,2}", "syntax"],
    ["=A1!", "syntax"],
  ])("%s: %s", (formula, reason) => expect(refusal(formula)).toBe(reason));
});
