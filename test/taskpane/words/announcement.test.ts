import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { announcementOf } from "../../../src/taskpane/words/announcement";
import { wordsFor } from "../../../src/taskpane/words/words";

const column = (...values: unknown[]) => values.map((value) => [value]);
const said = (language: string, id: FunctionId, ...args: unknown[]) =>
  announcementOf(
    { kind: "calculated", outcomes: evaluate(catalogue[id], args) },
    wordsFor(language),
  ).replaceAll("\u00a0", " ");

it.each([
  ["en-GB", "Result: 85.0%"],
  ["da-DK", "Resultat: 85,0 %"],
  ["sv-SE", "Resultat: 85,0 %"],
])("says a figure: %s", (language, sentence) => {
  expect(said(language, "RETENTION", 1000, 950, 100)).toBe(sentence);
});

it.each([
  ["en-GB", "Result: 3 rows"],
  ["da-DK", "Resultat: 3 rækker"],
  ["sv-SE", "Resultat: 3 rader"],
])("says of a table only how many rows it has: %s", (language, sentence) => {
  const [scores, groups] = [column(9, 10, 3), column("Web", "Store", "Web")];
  expect(said(language, "NPS.BY", scores, groups)).toBe(sentence);
});

it("says both ends of an interval", () => {
  // Newcombe (1998), Table I: 81 of 263.
  expect(said("da-DK", "RETENTION.INTERVAL", 81, 263)).toBe("Resultat: 25,5 % til 36,6 %");
});

it("says a p-value and what it means", () => {
  const scores = column(6, 3, 9, 7);
  expect(said("sv-SE", "NPS.TEST", scores, scores)).toBe(
    "Resultat: p = 1. Skillnaden kan vara slump (p är inte under 0,05).",
  );
});

it("says how many results a range of counts has", () => {
  expect(said("en-GB", "AOV", column(100, 200), column(2, 4))).toBe("Result: 2 results");
});

it("says why there is no result", () => {
  expect(said("en-GB", "NPS", column(11))).toContain("11");
  const unreadable = { kind: "unreadable", argument: "scores", problem: "notFound" } as const;
  expect(announcementOf(unreadable, wordsFor("da-DK"))).toMatch(/^Svar: Projektmappen har ikke/);
});
