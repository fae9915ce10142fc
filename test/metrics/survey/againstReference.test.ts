/** Every figure and table of survey answers, held against the reference that counts the answers one by one. */
import fc from "fast-check";
import type { Finding } from "../../../src/metrics/finding";
import { UNITS, type Unit } from "../../../src/metrics/period/calendar";
import { parsePeriod } from "../../../src/metrics/period/period";
import type { Ids, Numbers } from "../../../src/metrics/rows";
import type { Answers } from "../../../src/metrics/survey/answers";
import { ces, cesAgreement } from "../../../src/metrics/survey/ces";
import { cesComparison, cesTrend } from "../../../src/metrics/survey/cesTables";
import { csat } from "../../../src/metrics/survey/csat";
import { csatComparison, csatTrend } from "../../../src/metrics/survey/csatTables";
import { nps } from "../../../src/metrics/survey/nps";
import { npsComparison, npsTrend } from "../../../src/metrics/survey/npsTables";
import type { Table, TableCell } from "../../../src/metrics/table";
import { nameOf, periodAround } from "../reference/civil";
import { expectFinding } from "../reference/finding";
import { answerColumnsOf, answerLists, LISTS, someDay, TABLES } from "../reference/lists";
import * as reference from "../reference/surveys";
import type { AnswerFact, Asked } from "../reference/surveys";

/** All ways to ask: of all answers, of those with a date, of a period; of rows or of as many people as they stand for. */
const ways = fc.record({
  counted: fc.boolean(),
  when: fc.oneof(
    fc.constant("always" as const),
    fc.constant("dated" as const),
    fc.record({ unit: fc.constantFrom(...UNITS), date: someDay }),
  ),
});

function question(rows: readonly AnswerFact[], way: typeof ways extends fc.Arbitrary<infer W> ? W : never) {
  const { counted, when } = way;
  const { scores, dates, counts } = answerColumnsOf(rows);
  const inPeriod = typeof when === "object";
  const given: Answers = {
    scores,
    ...(when !== "always" && { dates }),
    ...(inPeriod && { period: parsePeriod(nameOf(when.unit, when.date))! }),
    ...(counted && { counts }),
  };
  const asked: Asked = {
    ...{ counted, dated: when !== "always" },
    ...(inPeriod && { period: periodAround(when.unit, when.date) }),
  };
  return { given, asked };
}

function expectFigure(
  lists: fc.Arbitrary<AnswerFact[]>,
  metric: (answers: Answers) => Finding,
  of: Parameters<typeof reference.figure>[2],
): void {
  fc.assert(
    fc.property(lists, ways, (rows, way) => {
      const { given, asked } = question(rows, way);
      expectFinding(() => metric(given), reference.figure(rows, asked, of));
    }),
    { ...LISTS, numRuns: 60 },
  );
}

it("NPS", () => {
  expectFigure(answerLists(0, 10), nps, reference.nps);
});

const SCALES = [2, 3, 4, 5, 7, 10];

describe.each(SCALES)("on a scale of 1 to %i", (scale) => {
  it("CSAT, with the threshold that goes with the scale and with every other", () => {
    const lists = answerLists(1, scale, true);
    expectFigure(
      lists,
      (answers) => csat({ ...answers, scale }),
      reference.csat(reference.satisfiedFromOf(scale)),
    );
    for (const satisfiedFrom of [1, 1.5, 2, scale]) {
      expectFigure(
        lists,
        (answers) => csat({ ...answers, scale, satisfiedFrom }),
        reference.csat(satisfiedFrom),
      );
    }
  });

  it("CES, its mean exact, and its agreement", () => {
    const lists = answerLists(1, scale, true);
    expectFigure(lists, (answers) => ces({ ...answers, scale }), reference.ces);
    expectFigure(
      lists,
      (answers) => cesAgreement({ ...answers, scale, agreeFrom: 2 }),
      reference.agreement(2),
    );
  });
});

describe("without a scale", () => {
  it("CSAT is of 1 to 5 from 4 on", () => {
    expectFigure(answerLists(1, 5), csat, reference.csat(4));
  });

  it("CES is of 1 to 7", () => {
    expectFigure(answerLists(1, 7), ces, reference.ces);
  });
});

/** The contract's tolerance for intervals; counts and figures agree to the last digits. */
function expectCells({ rows }: Table, expected: readonly (readonly TableCell[])[]): void {
  expect(rows.map(([label]) => label)).toEqual(expected.map(([label]) => label));
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const wanted = expected[index]![column];
      if (typeof cell !== "number" || typeof wanted !== "number") expect(cell).toBe(wanted);
      else if (!(Math.abs(cell - wanted) <= 1e-9)) expect(row).toEqual(expected[index]);
    });
  });
}

interface Tables {
  readonly lists: fc.Arbitrary<AnswerFact[]>;
  readonly trend: (rows: { scores: Numbers; dates: Numbers; unit: Unit }) => Table;
  readonly comparison: (rows: { scores: Numbers; groups: Ids }) => Table;
  readonly cells: reference.CellsOf;
}

const FAMILIES: [string, Tables][] = [
  [
    "NPS",
    { lists: answerLists(0, 10), trend: npsTrend, comparison: npsComparison, cells: reference.npsCells },
  ],
  [
    "CSAT",
    { lists: answerLists(1, 5), trend: csatTrend, comparison: csatComparison, cells: reference.csatCells(4) },
  ],
  [
    "CES",
    {
      lists: answerLists(1, 7, true),
      trend: cesTrend,
      comparison: cesComparison,
      cells: reference.cesCells(7),
    },
  ],
];

describe.each(FAMILIES)("%s", (_, { lists, trend, comparison, cells }) => {
  it.each(UNITS)("by %s", (unit) => {
    const dated = lists.filter((rows) => rows.some(({ score, date }) => score !== null && date !== null));
    fc.assert(
      fc.property(dated, (rows) => {
        const { scores, dates } = answerColumnsOf(rows);
        expectCells(trend({ scores, dates, unit }), reference.trend(rows, unit, cells));
      }),
      { ...TABLES, numRuns: unit === "day" ? 5 : 25 },
    );
  });

  it("by group", () => {
    fc.assert(
      fc.property(
        lists.filter((rows) => rows.some(({ score }) => score !== null)),
        (rows) => {
          const { scores, groups } = answerColumnsOf(rows);
          const found = comparison({ scores, groups });
          expectCells(found, reference.comparison(rows, cells));
          const { used, leftOut } = reference.rowsThatCount(rows, { dated: false, counted: false });
          expect(found.use).toEqual({ used: used.length, leftOut });
        },
      ),
      { ...TABLES, numRuns: 60 },
    );
  });
});
