/** Answers to the NPS question about airlines; expected/airline-nps.json holds the figures computed with pandas. */
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import { column, FakeExcel } from "../support/customFunctions";
import { describeWithRealData, expectedFigures, realRecords } from "../support/realData";

interface Score {
  readonly answers: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly nps: number;
}

interface Expected {
  readonly all: Score;
  readonly byAirline: Readonly<Record<string, Score>>;
}

describeWithRealData("the answers about airlines", () => {
  const expected = expectedFigures<Expected>("airline-nps.json");
  const records = realRecords("airline-nps.csv");
  const excel = new FakeExcel();

  function requireScore(answers: typeof records, { nps, ...parts }: Score): void {
    const scores = column("Score", ...answers.map(({ Score }) => Score));
    const found = evaluate(catalogue.NPS, [scores])[0]![0]!;
    const { promoters, passives, detractors } = parts;
    expect(found).toMatchObject({
      finding: { parts: { answers: parts.answers, promoters, passives, detractors } },
    });
    // 1e-12 of the sum of the absolute terms, as the contract allows.
    const tolerance = (1e-12 * 100 * (promoters + detractors)) / parts.answers;
    expect(Math.abs(excel.value("NPS", scores) - nps)).toBeLessThanOrEqual(tolerance);
  }

  it("all together give the NPS of pandas", () => {
    requireScore(records, expected.all);
  });

  it.each(Object.entries(expected.byAirline))("about %s give the NPS of pandas", (airline, score) => {
    requireScore(
      records.filter(({ Airline }) => Airline === airline),
      score,
    );
  });
});
