/**
 * Rewritten formulas for a person to read: golden/*.txt. `FASTHOLD_GOLDEN=write npx jest golden` writes them anew; what
 * has changed is then read before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FormulaContext } from "../../../src/formulas/native/FormulaContext";
import { nativeFormulas, type NativeFormula } from "../../../src/formulas/native/nativeFormula";

/** Columns of a table have 500 rows, everything else is one cell. */
const context: FormulaContext = {
  cellsAt: (reference) => {
    if (reference.includes(":")) return undefined;
    return { rows: reference.includes("[") ? 500 : 1, columns: 1, top: undefined };
  },
};

const files: Readonly<Record<string, readonly string[]>> = {
  counts: [
    "=RETENTION(B2,B3,B4)",
    "=CHURN(1000,B3,100)",
    "=REPEATRATE(B2,B3)",
    "=PURCHFREQ(B2,B3)",
    "=AOV(B2,B3)",
    "=CLV(B2,B3)",
    '=IFERROR(CLV(PURCHFREQ(B2,B3),AOV(B4,B2),3,40%),"none yet")',
    "=CLV.RETENTION(B2,80%,B4)",
    "=GRR(B2,B3,B4)",
    "=NRR(B2,B3,B4,B5)",
  ],
  survey: [
    "=NPS(Survey[Score])",
    '=NPS(Survey[Score],Survey[Date],"2026-Q2")',
    "=NPS(Survey[Score],Survey[Date],B1,Survey[People])",
    "=CES(Survey[Rating])",
    "=CES(Survey[Rating],5,4)",
    '=CSAT(Survey[Rating],,,Survey[Date],"2026-04-01..2026-06-30")',
    "=CSAT(Survey[Rating],B1,B2)",
  ],
  statistics: [
    "=NPS.INTERVAL(Survey[Score])",
    "=CSAT.INTERVAL(Survey[Rating],7,6,90%)",
    "=RETENTION.INTERVAL(B2,B3)",
    "=CES.INTERVAL(Survey[Rating])",
    "=CES.INTERVAL(Survey[Rating],,,Survey[People])",
    "=NPS.TEST(Before[Score],After[Score])",
    "=CSAT.TEST(Before[Rating],After[Rating])",
    "=CES.TEST(Before[Rating],After[Rating])",
  ],
  tables: [
    "=NPS.BY(Survey[Score],Survey[Channel])",
    '=NPS.TREND(Survey[Score],Survey[Date],"month")',
    '=CSAT.TREND(Survey[Rating],Survey[Date],"quarter",,,FALSE)',
    "=CES.BY(Survey[Rating],Survey[Channel],5)",
    "=ORDERS.BY(Orders[Customer],Orders[Amount],Orders[Country])",
    '=ORDERS.TREND(Orders[Customer],Orders[Date],Orders[Amount],"month",Orders[Order])',
    '=SUBS.TREND(Subs[Start],Subs[End],"month",Subs[Customer])',
    "=RFM(Orders[Customer],Orders[Date],Orders[Amount])",
  ],
  subscriptions: [
    '=RETENTION.SUBS(Subs[Start],Subs[End],"2026-Q2")',
    '=CHURN.SUBS(Subs[Start],Subs[End],"2026-Q2",,Subs[Customer])',
    '=RETENTION.SUBS(Subs[Start],Subs[End],"2026-04",Subs[MRR])',
    "=RETENTION.SUBS(Subs[Start],Subs[End],B1,Subs[MRR],Subs[Customer])",
  ],
  orders: [
    '=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q2")',
    '=CHURN.ORDERS(Orders[Customer],Orders[Date],"2026-04","2025-04")',
    "=RETENTION.ORDERS(Orders[Customer],Orders[Date],B1)",
    "=REPEATRATE.ORDERS(Orders[Customer])",
    '=REPEATRATE.ORDERS(Orders[Customer],Orders[Date],"2026",Orders[Order])',
    "=PURCHFREQ.ORDERS(Orders[Customer],Orders[Date],2026)",
    "=PURCHFREQ.ORDERS(Orders[Customer],,,Orders[Order])",
    "=AOV.ORDERS(Orders[Amount])",
    '=AOV.ORDERS(Orders[Amount],Orders[Date],"2026-W14",Orders[Order])',
    "=CLV.ORDERS(Orders[Customer],Orders[Amount],,,B1,40%)",
    "=CHURN.LAPSED(Orders[Customer],Orders[Date],90)",
    '=CHURN.LAPSED(Orders[Customer],Orders[Date],B1,"2026-06-30")',
  ],
};

it.each(Object.keys(files))("%s", (name) => {
  const path = join(__dirname, "golden", `${name}.txt`);
  const text = files[name]!.map(entry).join("\n");
  if (process.env.FASTHOLD_GOLDEN === "write") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
});

function entry(formula: string): string {
  const { modern, any } = nativeFormulas(formula, context);
  return [formula, `Microsoft 365: ${shown(modern)}`, `Any Excel: ${shown(any)}`, ""].join("\n\n");
}

function shown(native: NativeFormula): string {
  return "formula" in native ? `\n${native.formula}` : JSON.stringify(native.reason);
}
