import type { FormulaStyle } from "../../../src/formulas/compose";
import { ENGLISH } from "../../../src/formulas/compose";
import { editedFormula } from "../../../src/taskpane/explain/editedFormula";
import { openedEdit } from "../../../src/taskpane/explain/openedEdit";
import type { EditedCall } from "../../../src/taskpane/state/editing";
import type { Input } from "../../../src/taskpane/state/inputs";
import { blankScores, withoutBlankScores } from "../../../src/taskpane/state/blankScores";
import { askedQuestion } from "../../../src/taskpane/state/question";
import { onlyCall } from "./calls";

const DANISH: FormulaStyle = { list: ";", decimal: ",", true: "SAND", false: "FALSK", filter: "FILTRER" };
const number = (text: string): Input => ({ kind: "number", text });
const cells = (reference: string): Input => ({ kind: "cells", reference });
const quarter = (text: string): Input => ({
  kind: "period",
  choice: { from: "calendar", unit: "quarter", text },
});

interface Situation {
  readonly shown?: string;
  /** Whether some of the answers are blank. */
  readonly hasBlanks?: boolean;
}

/** The formula after some fields of its first call have been filled in anew. */
function edited(formula: string, changes: Record<string, Input>, situation: Situation = {}): EditedCall {
  const { shown, hasBlanks = false } = situation;
  const style = shown === undefined ? ENGLISH : DANISH;
  const call = onlyCall(formula, shown);
  const edit = openedEdit(call, style.decimal);
  const question = askedQuestion(
    call.id,
    { ...edit.inputs, ...changes },
    { decimal: style.decimal, sheet: "Other!" },
  );
  if (question.kind !== "complete") throw new Error("The form is not complete.");
  const filledIn = question.arguments;
  const rows = [[10], [""], [9]];
  const values = filledIn.map(({ kind }) => (kind === "reference" ? rows : null));
  const left = hasBlanks ? blankScores(call.id, values)?.left : undefined;
  const written = left ? withoutBlankScores(call.id, filledIn, left) : filledIn;
  return editedFormula(edit.call, { filledIn, written }, style);
}
const text = (...args: Parameters<typeof edited>) => edited(...args).written.formula.text;

it("changes one argument and leaves everything else as it is written", () => {
  expect(text('=IFERROR( CLV( $A$1, B1 ,2 ), "–" )', { lifespan: number("3") })).toBe(
    '=IFERROR( CLV( $A$1, B1 ,3), "–" )',
  );
});

it("adds an argument behind those that were left out, and drops it again", () => {
  expect(text("=CLV(2,A1)", { grossMargin: number("0.4") })).toBe("=CLV(2,A1,,0.4)");
  expect(text("=CLV(2,A1,,0.4)", { grossMargin: number("") })).toBe("=CLV(2,A1)");
});

it("keeps names of LET, percentages and calculations that were not touched", () => {
  const formula = "=LET(f,A1,CLV(f,SUM(B1:B9)/2,,40%))";
  expect(text(formula, { lifespan: number("2") })).toBe("=LET(f,A1,CLV(f,SUM(B1:B9)/2,2,40%))");
});

it("is the very same call as long as nothing is changed", () => {
  const call = edited("=CLV( 2 ,A1,,)", {});
  expect(call.written.formula.text).toBe("=CLV( 2 ,A1,,)");
});

it("writes references of another sheet than the formula's with that sheet", () => {
  expect(text("=CLV(A1,B1)", { averageOrderValue: number("C1") })).toBe("=CLV(A1,Other!C1)");
});

it("writes texts so that they stay texts", () => {
  expect(
    text('=NPS(A:A,B:B,"2026-Q1")', {
      period: { kind: "period", choice: { from: "calendar", unit: "quarter", text: '"&A1&"' } },
    }),
  ).toBe('=NPS(A:A,B:B,"""&A1&""")');
});

it("shows the formula as a Danish Excel would", () => {
  const shown = "=HVIS.FEJL(CLV(2,5;A1;;0,4);0)";
  const call = edited("=IFERROR(CLV(2.5,A1,,0.4),0)", { lifespan: number("1,5") }, { shown });
  expect(call.written.shown.text).toBe("=HVIS.FEJL(CLV(2,5;A1;1,5;0,4);0)");
  expect(call.written.formula.text).toBe("=IFERROR(CLV(2.5,A1,1.5,0.4),0)");
});

it("is edited further from where it was saved", () => {
  const first = edited("=1+CLV(2,A1)", { lifespan: number("3") });
  const { start, end, text: saved } = first.written.formula;
  expect(saved.slice(start, end)).toBe("CLV(2,A1,3)");
  const filledIn = [...first.initial.slice(0, 3), { kind: "constant", value: 0.5 }] as never;
  expect(editedFormula(first, { filledIn, written: filledIn }, ENGLISH).written.formula.text).toBe(
    "=1+CLV(2,A1,3,0.5)",
  );
});

describe("blank answers", () => {
  const filter = (range: string) => `FILTER(${range},A2:A9<>"")`;

  it("go on being left out by a formula that does, whether there are some now or not", () => {
    const formula = `=NPS(${filter("A2:A9")},${filter("B2:B9")},"2026-Q1")`;
    for (const hasBlanks of [true, false]) {
      expect(text(formula, { period: quarter("2026-Q2") }, { hasBlanks })).toBe(
        `=NPS(${filter("A2:A9")},${filter("B2:B9")},"2026-Q2")`,
      );
    }
  });

  it("do not change ranges that nobody has touched", () => {
    const formula = '=NPS(A2:A9,B2:B9,"2026-Q1")';
    expect(text(formula, {}, { hasBlanks: true })).toBe(formula);
    expect(text(formula, { period: quarter("2026-Q2") }, { hasBlanks: true })).toBe(
      '=NPS(A2:A9,B2:B9,"2026-Q2")',
    );
  });

  it("are left out of all ranges of the call as soon as one of them is another", () => {
    const sheet = (range: string) => `FILTER(${range},Report!A2:A9<>"")`;
    expect(text('=NPS(A2:A9,B2:B9,"2026-Q1")', { dates: cells("Data!C2:C9") }, { hasBlanks: true })).toBe(
      `=NPS(${sheet("Report!A2:A9")},${sheet("Data!C2:C9")},"2026-Q1")`,
    );
  });
});
