import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluateKeeping } from "../../../src/functions/evaluate";
import { parsePeriod } from "../../../src/metrics/period/period";
import { limitsOf } from "../../../src/taskpane/answer/benchmark";
import type { Change } from "../../../src/taskpane/answer/change";
import type { Difference } from "../../../src/taskpane/answer/difference";
import { benchmarkFault, benchmarkText } from "../../../src/taskpane/words/benchmarkText";
import { chanceText, changeText } from "../../../src/taskpane/words/changeText";
import { insidePeriod, periodInSentence } from "../../../src/taskpane/words/periodName";
import { tableText } from "../../../src/taskpane/words/tableText";
import { wordsFor } from "../../../src/taskpane/words/words";
import { column } from "../../support/customFunctions";

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("a period in words", () => {
  it.each([
    ["2026", "in 2026", "i 2026", "under 2026"],
    ["2026-H2", "in the second half of 2026", "i 2. halvår 2026", "under andra halvåret 2026"],
    ["2026-Q2", "in Q2 2026", "i 2. kvartal 2026", "under andra kvartalet 2026"],
    ["2026-04", "in April 2026", "i april 2026", "i april 2026"],
    ["2026-W14", "in week 14 of 2026", "i uge 14 i 2026", "under vecka 14 2026"],
    ["2026-04-01", "on 1 April 2026", "den 1. april 2026", "den 1 april 2026"],
    [
      "2026-04-01..2026-06-15",
      "from 1 April 2026 to 15 June 2026",
      "fra 1. april 2026 til 15. juni 2026",
      "från den 1 april 2026 till den 15 juni 2026",
    ],
  ])("%s", (text, ...sentences) => {
    const period = parsePeriod(text)!;
    expect(["en-GB", "da-DK", "sv-SE"].map((tag) => plain(insidePeriod(period, wordsFor(tag))))).toEqual(
      sentences,
    );
  });

  it("has a short name for a span of days", () => {
    const period = parsePeriod("2026-04-01..2026-06-15")!;
    expect(plain(periodInSentence(period, wordsFor("en-GB")))).toBe("1 Apr – 15 Jun 2026");
  });
});

describe("a change in words", () => {
  const changed = (difference: Difference, valueBefore: number): Change => ({
    kind: "changed",
    before: parsePeriod("1997-Q3")!,
    valueBefore,
    difference,
  });
  const rate = changed({ unit: "percentagePoints", amount: -3.24 }, 0.4258);

  it.each([
    ["en-GB", "3.2 percentage points lower than in Q3 1997 (42.6%)."],
    ["da-DK", "3,2 procentpoint lavere end i 3. kvartal 1997 (42,6 %)."],
    ["sv-SE", "3,2 procentenheter lägre än under tredje kvartalet 1997 (42,6 %)."],
  ])("of a rate is in percentage points: %s", (language, sentence) => {
    expect(plain(changeText(rate, "rate", wordsFor(language)))).toBe(sentence);
  });

  it.each<readonly [Difference, number, string]>([
    [{ unit: "points", amount: 4.5 }, 33, "4.5 points higher than in Q3 1997 (33)."],
    [{ unit: "share", amount: 0.051 }, 38.69, "5.1% higher than in Q3 1997 (38.69)."],
    [{ unit: "amount", amount: 12 }, 0, "12 higher than in Q3 1997 (0)."],
    [{ unit: "points", amount: 0 }, 33, "The same as in Q3 1997 (33)."],
    [{ unit: "share", amount: 0.0001 }, 100, "The same as in Q3 1997 (100)."],
  ])("is %j", (difference, before, sentence) => {
    expect(changeText(changed(difference, before), "number", wordsFor("en-GB"))).toBe(sentence);
  });

  it.each([
    [0.00004, "in fewer than 1 of 1,000 comparisons (p < 0.001)."],
    [0.003, "in about 3 of 1,000 comparisons (p = 0.003)."],
    [0.025, "in about 3 of 100 comparisons (p = 0.025)."],
    [0.34, "in about 34 of 100 comparisons (p = 0.34)."],
    [0.999, "in nearly every comparison (p = 0.999)."],
  ])("is judged by how often chance would make it: p = %d", (p, end) => {
    const sentence = chanceText(p, wordsFor("en-GB"));
    expect(sentence.endsWith(end)).toBe(true);
    expect(
      sentence.startsWith(p < 0.05 ? "The change is more than chance" : "The change may be chance"),
    ).toBe(true);
  });
});

describe("a benchmark in words", () => {
  it.each([
    ["en-GB", "2.3 percentage points under your benchmark of 85.0%."],
    ["da-DK", "2,3 procentpoint under dit benchmark på 85,0 %."],
    ["sv-SE", "2,3 procentenheter under ditt riktmärke på 85,0 %."],
  ])("is compared with: %s", (language, sentence) => {
    expect(plain(benchmarkText("RETENTION", "rate", 0.827, 0.85, wordsFor(language)))).toBe(sentence);
  });

  it("says what is wrong with what was typed", () => {
    const words = wordsFor("en-GB");
    const said = (id: FunctionId, format: "rate" | "number", fault: "notANumber" | "outside") =>
      benchmarkFault(fault, format, limitsOf(id, format, 7), words);
    expect(said("CSAT", "rate", "notANumber")).toBe("Write a number such as 85.0%.");
    expect(said("NPS", "number", "outside")).toBe("It must lie between -100 and 100.");
    expect(said("AOV", "number", "outside")).toBe("It must be 0 or more.");
  });
});

describe("a table in words", () => {
  const said = (id: FunctionId, ...args: unknown[]) => {
    const { outcomes, call } = evaluateKeeping(catalogue[id], args);
    const [[outcome] = []] = outcomes;
    if (outcome?.kind !== "table" || !call) throw new Error("no table");
    return tableText(outcome.table, call.values, wordsFor("en-GB"));
  };
  const customers = column("Ann", "Bo", "Ann");
  const dates = column("2026-01-05", "2026-02-07", "2026-04-02");
  const amounts = column(100, 50, 80);

  it.each<readonly [FunctionId, readonly unknown[], string]>([
    ["ORDERS.TREND", [customers, dates, amounts, "quarter"], "2 periods, from Q1 2026 to Q2 2026."],
    [
      "ORDERS.BY",
      [customers, amounts, column("Web", "Store", "Web")],
      "2 groups. Revenue: highest in Web (180), lowest in Store (50).",
    ],
    ["NPS.BY", [column(10, 9), column("Web", "Web")], "1 group."],
    [
      "RETENTION.COHORTS",
      [customers, dates, "quarter"],
      "2 customers in 1 cohort. Of those whose next period has come, 50.0% came back in it.",
    ],
    ["RETENTION.COHORTS", [customers, dates, "quarter", "rate", "on-or-after"], "2 customers in 1 cohort."],
    ["RFM", [customers, dates, amounts], "2 customers: 1 Need attention and 1 Hibernating."],
  ])("%s", (id, args, sentence) => expect(said(id, ...args)).toBe(sentence));
});
