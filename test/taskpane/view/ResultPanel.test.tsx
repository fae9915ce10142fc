import { SSRProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import type { Calculation } from "../../../src/taskpane/state/paneState";
import type { Question } from "../../../src/taskpane/state/question";
import { ResultPanel } from "../../../src/taskpane/view/ResultPanel";
import { WordsContext } from "../../../src/taskpane/words/useWords";
import { wordsFor } from "../../../src/taskpane/words/words";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const complete: Question = { kind: "complete", arguments: [] };
const incomplete: Question = { kind: "incomplete", missing: ["scores"], faulty: [], faults: {} };

const table: Calculation = {
  kind: "done",
  answer: {
    kind: "calculated",
    outcomes: evaluate(catalogue["NPS.BY"], [
      [[9], [10]],
      [["Web"], ["Store"]],
    ]),
  },
};

function shown(question: Question, calculation: Calculation): string {
  return renderToStaticMarkup(
    <SSRProvider>
      <WordsContext value={wordsFor("en-GB")}>
        <ResultPanel
          id="NPS.BY"
          question={question}
          calculation={calculation}
          controls={{ again: () => undefined, cancel: () => undefined }}
          workbook={fakeWorkbook({ sheets: { Data: [] } })}
          decimal="."
        />
      </WordsContext>
    </SSRProvider>,
  );
}

/** What is announced: all that stands in the element whose role is "status". */
const announced = (html: string) =>
  /<div role="status">(.*?)<\/div>/.exec(html)?.[1]?.replace(/<[^>]+>/g, "");

it("announces the size of a table, not the table", () => {
  const html = shown(complete, table);
  expect(announced(html)).toBe("Result: 3 rows");
  expect(html).toMatch(/<\/div>.*<th scope="row"[^>]*>Store<\/th>/);
});

it("goes on saying the same while the same is calculated again", () => {
  const { answer: previous } = table as Extract<Calculation, { kind: "done" }>;
  expect(announced(shown(complete, { kind: "running", previous }))).toBe("Result: 3 rows");
});

it("announces that it calculates as long as there is nothing else to say", () => {
  expect(announced(shown(complete, { kind: "running", previous: undefined }))).toBe("Calculating …");
});

it("announces a long reading a quarter at a time, whatever was said before", () => {
  const { answer: previous } = table as Extract<Calculation, { kind: "done" }>;
  const at = (share: number) =>
    shown(complete, { kind: "running", previous, reading: { source: "Orders", share } });
  expect(announced(at(0.3))).toBe("Reading Orders: 25%");
  expect(announced(at(0.49))).toBe("Reading Orders: 25%");
  expect(at(0.49)).toContain("Reading Orders: 49%");
});

it("says that a reading was cancelled, and how to go on", () => {
  const html = shown(complete, { kind: "cancelled" });
  expect(announced(html)).toBe("Reading was cancelled.");
  expect(html).toMatch(/<button[^>]*>Calculate<\/button>/);
});

it("announces what is still to be filled in", () => {
  expect(announced(shown(incomplete, { kind: "none" }))).toBe("Fill in answers to see the result.");
});
