/** Sharing in Excel's own functions as the pane carries it out, in a workbook that knows constants only. */
import { share } from "../../../src/taskpane/share/commands/share";
import { doneSentence, lineText, problemSentence, wasLeft } from "../../../src/taskpane/share/accountText";
import { wordsIn } from "../../../src/taskpane/words/words";
import { NotTakenBack } from "../../../src/workbook/NotTakenBack";
import { WorkbookError } from "../../../src/workbook/Workbook";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const words = wordsIn("en");

/** A workbook in memory calculates none of the formulas: they show nothing, as ours do. */
const workbook = () =>
  fakeWorkbook({
    sheets: { Report: [["=RETENTION(1000,950,100)"], ["=RFM(A1:A2,A1:A2,A1:A2)"], ["=AOV(1,2)"]] },
  });

it("writes formulas, and keeps what stood there with what was put in its place", async () => {
  const book = workbook();
  const account = await share(
    book,
    { form: { kind: "native", dialect: "any", otherwise: "keep" }, place: "here" },
    words,
  );
  expect(account.lines.map(({ outcome }) => outcome)).toEqual(["native", "native", "noForm"]);
  expect(book.formulaAt("Report!A1")).toMatch(/^=IF\(/);
  expect(book.formulaAt("Report!A2")).toBe("=RFM(A1:A2,A1:A2,A1:A2)");
  const [kept] = await book.namedCells("Fasthold_formulas");
  expect(kept!.rows.map((row) => row[5])).toEqual(["=RETENTION(1000,950,100)", "=AOV(1,2)"]);
  expect(kept!.rows[1]![6]).toBe("=1/2");
  expect(doneSentence(account, words)).toMatch(/^2 formulas now calculate with Excel's own functions/);
  expect(account.lines.filter(wasLeft).map((line) => lineText(line, words))).toEqual([
    "Left as it is: RFM cannot be written in Excel's own functions.",
  ]);
});

it("a cell whose formula gives something else becomes a value, with both results; the others are not held up", async () => {
  const book = workbook();
  // Ours showed 0.85; what is put in its place shows nothing in this workbook.
  const areas: typeof book.areas = async (addresses) =>
    (await book.areas(addresses)).map((content, index) =>
      content && addresses[index]?.endsWith("A1") ? { ...content, values: [[0.85]] } : content,
    );
  const account = await share(
    { ...book, areas },
    { form: { kind: "native", dialect: "modern", otherwise: "value" }, place: "here" },
    words,
  );
  const [first, second, third] = account.lines;
  expect(first).toMatchObject({ outcome: "valueInstead", obstacle: { kind: "otherResult" } });
  expect(lineText(first!, words)).toBe(
    "Holds its result as a value: Excel's own functions give nothing, Fasthold gives 0.85.",
  );
  expect([second?.outcome, third?.outcome]).toEqual(["valueInstead", "native"]);
  expect(account.lines.map(wasLeft)).toEqual([true, false, false]);
});

it("says that nothing was changed only where that is so, and else where the formulas are", () => {
  const refused = new WorkbookError("refused", "GeneralException");
  expect(problemSentence(refused, words)).toBe("Excel refused. Nothing was changed; try again.");
  const kept = problemSentence(new NotTakenBack(refused, "Definitions"), words);
  expect(kept).toContain("The sheet Definitions keeps the formulas");
  expect(kept).not.toContain("Nothing was changed");
  expect(problemSentence(new NotTakenBack(refused, undefined), words)).toContain("look at the cells");
});
