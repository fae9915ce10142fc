/** What the pane says about formulas in Excel's own functions: every reason, in every language. */
import type { Unavailable } from "../../../src/formulas/native/Unavailable";
import { NO_FACTS } from "../../../src/sharing/nativeContext";
import { formsText, obstacleText } from "../../../src/taskpane/share/nativeText";
import { wordsIn } from "../../../src/taskpane/words/words";
import { error, reportCell } from "../../sharing/support";

const reasons: { readonly [Code in Unavailable["code"]]: Extract<Unavailable, { readonly code: Code }> } = {
  notUnderstood: { code: "notUnderstood" },
  notOurs: { code: "notOurs" },
  noNativeForm: { code: "noNativeForm", function: "RFM" },
  needsNewerExcel: { code: "needsNewerExcel", uses: "LET" },
  tooManyRows: { code: "tooManyRows", rows: 5168, most: 5000 },
  unknownSize: { code: "unknownSize", reference: "Report!A1:A9" },
  notAColumn: { code: "notAColumn", reference: "Report!A1:A9" },
  differentShapes: { code: "differentShapes" },
  tooLong: { code: "tooLong", length: 9000 },
  choiceNotFixed: { code: "choiceNotFixed", argument: "unit" },
  wrongCall: { code: "wrongCall", argument: "orders" },
};

const languages = (["en", "da", "sv"] as const).map(wordsIn);

it.each(Object.values(reasons))("$code has a sentence in each language", (reason) => {
  const said = languages.map((words) => obstacleText({ kind: "unavailable", reason }, words));
  expect(new Set(said).size).toBe(3);
  for (const one of said) expect(one).toMatch(/^(?!.*undefined).+\.$/);
});

it("names rows, their limit and arguments as the reader knows them", () => {
  const [en, da, sv] = languages.map((words) =>
    obstacleText({ kind: "unavailable", reason: reasons.tooManyRows }, words),
  );
  expect(en).toContain("5,168 rows");
  expect(da).toContain("5.168 rækker");
  expect(sv).toContain("5\u00a0168 rader");
  expect(obstacleText({ kind: "unavailable", reason: reasons.wrongCall }, languages[0]!)).toContain(
    "“Orders”",
  );
});

it("a function that newer versions can do without is told from one that has no form at all", () => {
  const newer = { code: "noNativeForm", function: "NPS.BY" } as const;
  expect(obstacleText({ kind: "unavailable", reason: newer }, languages[0]!)).toBe(
    "NPS.BY needs functions that only newer versions of Excel have.",
  );
});

it("tells both results with all their digits, and where they stand", () => {
  const difference = { row: 1, column: 2, expected: 0.1 + 0.2, shown: error("#N/A") };
  const result = { area: "'My report'!B2:D9", difference };
  expect(obstacleText({ kind: "otherResult", result }, languages[1]!)).toBe(
    "i 'My report'!D3 giver Excels egne funktioner #N/A, Fasthold giver 0,3.",
  );
});

describe("which forms a cell can take", () => {
  const can = (formula: string) => formsText(reportCell({ formula }), NO_FACTS, languages[0]!);

  it.each([
    ["=RETENTION(1000,950,100)", "Excel's own functions: Microsoft 365 and any Excel."],
    [
      "=NPS.BY(A2:A9,B2:B9)",
      "Excel's own functions: Microsoft 365. Not any Excel: NPS.BY needs functions that only newer versions of Excel have.",
    ],
    ["=RFM(A2:A9,B2:B9,C2:C9)", "Only as a value: RFM cannot be written in Excel's own functions."],
  ])("%s", (formula, said) => {
    expect(can(formula)).toBe(said);
  });

  it("nothing is said of a cell that cannot be shared before it is repaired", () => {
    expect(formsText(reportCell({ value: error("#NAME?") }), NO_FACTS, languages[0]!)).toBeUndefined();
    expect(formsText(reportCell({}, true), NO_FACTS, languages[0]!)).toBeUndefined();
  });
});
