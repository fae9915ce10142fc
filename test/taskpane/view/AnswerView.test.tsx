import { renderToStaticMarkup } from "react-dom/server";
import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluateKeeping } from "../../../src/functions/evaluate";
import { AnswerView } from "../../../src/taskpane/view/AnswerView";
import { WordsContext } from "../../../src/taskpane/words/useWords";
import { wordsFor } from "../../../src/taskpane/words/words";
import { fakeWorkbook } from "../../support/fakeWorkbook";

function shown(language: string, id: FunctionId, ...args: unknown[]): string {
  const answer = { kind: "calculated", ...evaluateKeeping(catalogue[id], args) } as const;
  return renderToStaticMarkup(
    <WordsContext value={wordsFor(language)}>
      <AnswerView id={id} answer={answer} workbook={fakeWorkbook({ sheets: { Data: [] } })} decimal="." />
    </WordsContext>,
  );
}

const column = (...values: unknown[]) => values.map((value) => [value]);
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

it("shows an interval from low to high with the estimate", () => {
  const html = shown("en-GB", "RETENTION.INTERVAL", 81, 263);
  // Newcombe (1998), Table I: 81 of 263.
  expect(text(html)).toContain("25.5% to 36.6%");
  expect(text(html)).toContain("Estimate: 30.8%");
});

it.each([
  ["en-GB", column(6, 3, 9, 7), "The difference may be chance"],
  ["da-DK", column(6, 3, 9, 7), "Forskellen kan være tilfældig"],
])("says that a difference may be chance: %s", (language, other, sentence) => {
  expect(text(shown(language, "NPS.TEST", column(10, 9, 8, 10), other))).toContain(sentence);
});

it("says that a difference is more than chance, without endless zeros", () => {
  const [happy, unhappy] = [column(...Array<number>(50).fill(10)), column(...Array<number>(50).fill(0))];
  const said = text(shown("en-GB", "NPS.TEST", happy, unhappy));
  expect(said).toContain("p &lt; 0.001");
  expect(said).toContain("The difference is more than chance");
});

it("shows a table with headings, row labels, rates as percent and a label where nothing is measured", () => {
  const html = shown("en-GB", "CES.BY", column(7, 6, 5), column("Web", "Store", "Web"));
  expect(html).toMatch(/<th scope="col"[^>]*>Answers<\/th>/);
  expect(html).toMatch(/<th scope="row"[^>]*>Store<\/th>/);
  expect(html).toContain('aria-label="#N/A: nothing to measure"');
  expect(text(shown("en-GB", "CSAT.BY", column(5, 4, 3), column("Web", "Store", "Web")))).toContain("66.7%");
});

it("shows the table in a region with a name that the keyboard can scroll", () => {
  expect(shown("sv-SE", "NPS.BY", column(9), column("Web"))).toMatch(
    /<div role="region" aria-label="NPS per grupp" tabindex="0"/,
  );
});

it("shows ten rows of a table and counts the rest", () => {
  const groups = Array.from({ length: 14 }, (_, index) => `Group ${index}`);
  const html = shown("en-GB", "NPS.BY", column(...groups.map(() => 9)), column(...groups));
  expect(html.match(/<th scope="row"/g)).toHaveLength(10);
  expect(text(html)).toContain("and 5 more rows");
});

it("names the rows that were left out for want of a start", () => {
  const html = shown(
    "en-GB",
    "SUBS.TREND",
    column("2025-01-01", "", "2025-03-01"),
    column("", "2025-04-01", ""),
    "year",
  );
  expect(text(html)).toContain("1 row without a start");
});

describe("a figure", () => {
  const customers = column("Ann", "Bo", "Ann", "Cem", "Ann", "Bo");
  const dates = column("2025-11-30", "2025-12-01", "2026-01-05", "2026-02-07", "2026-04-02", "2026-04-09");
  const html = shown("en-GB", "RETENTION.ORDERS", customers, dates, "2026-Q2");

  it("stands with its sentence, its interval and its change", () => {
    const said = text(html);
    expect(said).toContain("1 of 2 customers who bought in Q1 2026 bought again in Q2 2026.");
    expect(said).toMatch(/With 95% confidence between \d+\.\d% and \d+\.\d%/);
    expect(said).toContain("The same as in Q1 2026 (50.0%).");
  });

  it("stands over a picture that says in words what it shows", () => {
    expect(html).toMatch(
      /<svg role="img" aria-label="Customer retention rate over time: 50\.0% in Q1 2026, 50\.0% in Q2 2026\./,
    );
    expect(html.match(/<rect /g)).toHaveLength(2);
  });

  it("counts refunds and says what it would be without them", () => {
    const said = text(shown("en-GB", "AOV.ORDERS", column(100, -30, 50)));
    expect(said).toContain("1 row has a negative amount (a refund)");
    expect(said).toContain("Without refunds: 75.");
  });
});

it("colours cohorts and leaves the sums of all as they are", () => {
  const html = shown(
    "en-GB",
    "RETENTION.COHORTS",
    column("a", "b", "a", "c", "c"),
    column("2026-01-01", "2026-01-02", "2026-02-01", "2026-02-02", "2026-03-01"),
    "month",
  );
  expect(html.match(/color-mix/g)).toHaveLength(3);
});

it("writes the numbers of a column with as many decimals", () => {
  const html = shown("da-DK", "ORDERS.BY", column("Ann", "Bo"), column(100, 50.5), column("Web", "Store"));
  expect(text(html)).toContain("100,00");
  expect(text(html)).toContain("50,50");
});

it("shows the main column of a table over time, and lets one choose another", () => {
  const scores = column(10, 0, 9);
  const html = shown("sv-SE", "NPS.TREND", scores, column("2026-01-01", "2026-02-01", "2026-03-01"), "month");
  expect(html).toMatch(/<svg role="img" aria-label="NPS över tid: 100 i januari 2026, 100 i mars 2026\./);
  expect(html).toMatch(/<option lang="en">Promoters<\/option>|<option[^>]*lang="en"[^>]*>Promoters/);
});
