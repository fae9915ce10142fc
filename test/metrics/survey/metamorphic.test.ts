/** What must hold between the figures of a survey and those of the same answers, changed in a known way. */
import fc from "fast-check";
import type { Finding } from "../../../src/metrics/finding";
import { UNITS } from "../../../src/metrics/period/calendar";
import { parsePeriod, spanPeriod } from "../../../src/metrics/period/period";
import { MetricError } from "../../../src/metrics/problem";
import { cesInterval } from "../../../src/metrics/statistics/cesInterval";
import { csatInterval } from "../../../src/metrics/statistics/csatInterval";
import type { Bounds } from "../../../src/metrics/statistics/interval";
import { npsInterval } from "../../../src/metrics/statistics/npsInterval";
import type { Answers } from "../../../src/metrics/survey/answers";
import { ces } from "../../../src/metrics/survey/ces";
import { cesComparison, cesTrend } from "../../../src/metrics/survey/cesTables";
import { csat } from "../../../src/metrics/survey/csat";
import { csatComparison, csatTrend } from "../../../src/metrics/survey/csatTables";
import { nps } from "../../../src/metrics/survey/nps";
import { npsComparison, npsTrend } from "../../../src/metrics/survey/npsTables";
import type { Table } from "../../../src/metrics/table";
import { day, numbers } from "../../support/columns";
import { expectClose } from "../reference/finding";
import { answerColumnsOf, answerLists, LISTS, someDay, TABLES } from "../reference/lists";
import type { AnswerFact } from "../reference/surveys";

type Columns = ReturnType<typeof answerColumnsOf>;

interface Family {
  readonly lowest: number;
  readonly highest: number;
  readonly figure: (answers: Answers) => Finding;
  readonly interval: (answers: Pick<Answers, "scores" | "counts">) => Bounds;
  readonly trend: (question: Pick<Columns, "scores" | "dates"> & { unit: (typeof UNITS)[number] }) => Table;
  readonly comparison: (question: Pick<Columns, "scores" | "groups">) => Table;
  /** Where the tables show the figure; low and high follow. */
  readonly column: number;
}

const FAMILIES: [string, Family][] = [
  [
    "NPS",
    {
      lowest: 0,
      highest: 10,
      figure: nps,
      interval: npsInterval,
      trend: npsTrend,
      comparison: npsComparison,
      column: 5,
    },
  ],
  [
    "CSAT",
    {
      lowest: 1,
      highest: 5,
      figure: csat,
      interval: csatInterval,
      trend: csatTrend,
      comparison: csatComparison,
      column: 3,
    },
  ],
  [
    "CES",
    {
      lowest: 1,
      highest: 7,
      figure: ces,
      interval: cesInterval,
      trend: cesTrend,
      comparison: cesComparison,
      column: 2,
    },
  ],
];

const RUNS = { ...LISTS, numRuns: 80 };

/** The result, or null where there is nothing to measure. */
function orNull<T>(calculate: () => T): T | null {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof MetricError && error.problem.code === "nothingToMeasure") return null;
    throw error;
  }
}

describe.each(FAMILIES)("%s", (_, { lowest, highest, figure, interval, trend, comparison, column }) => {
  const lists = answerLists(lowest, highest);
  const answered = lists.filter((rows) => rows.some(({ score, people }) => score !== null && people > 0));
  /** Figure, low and high of these rows, as a table has them in its cells. */
  const cellsOf = (rows: readonly AnswerFact[]) => {
    const { scores } = answerColumnsOf(rows);
    const bounds = orNull(() => interval({ scores }));
    return [orNull(() => figure({ scores }).value), bounds?.low ?? null, bounds?.high ?? null];
  };
  const expectCells = (found: readonly unknown[], rows: readonly AnswerFact[]) => {
    cellsOf(rows).forEach((cell, index) => {
      if (cell === null) expect(found[column + index]).toBeNull();
      else expectClose(Number(found[column + index]), cell, highest);
    });
  };

  it("does not depend on the order of the answers", () => {
    const shuffled = answered.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [found, again] = [rows, other].map((list) => {
          const { scores, counts } = answerColumnsOf(list);
          return figure({ scores, counts });
        }) as [Finding, Finding];
        expectClose(again.value, found.value, highest);
        expect(again.rows).toEqual(found.rows);
      }),
      RUNS,
    );
  });

  it("answers of so many people are the answer written so many times, in figure and interval", () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const written = rows.flatMap((row) => new Array<AnswerFact>(row.people).fill(row));
        const { scores, counts } = answerColumnsOf(rows);
        const [counted, repeated] = [{ scores, counts }, { scores: answerColumnsOf(written).scores }];
        const [found, again] = [orNull(() => figure(counted)), orNull(() => figure(repeated))];
        expect(found?.denominator).toBe(again?.denominator);
        if (found && again) expectClose(found.value, again.value, highest);
        const [bounds, boundsAgain] = [orNull(() => interval(counted)), orNull(() => interval(repeated))];
        expectClose(bounds?.low ?? 0, boundsAgain?.low ?? 0, highest);
        expectClose(bounds?.high ?? 0, boundsAgain?.high ?? 0, highest);
      }),
      RUNS,
    );
  });

  it("every answer twice is the same figure, with a narrower interval", () => {
    fc.assert(
      fc.property(answered, (rows) => {
        const { scores } = answerColumnsOf(rows);
        const twice = Float64Array.of(...scores, ...scores);
        expectClose(figure({ scores: twice }).value, figure({ scores }).value, highest);
        const [once, doubled] = [
          orNull(() => interval({ scores })),
          orNull(() => interval({ scores: twice })),
        ];
        if (!once || !doubled) return;
        expect(doubled.high - doubled.low).toBeLessThanOrEqual(once.high - once.low + 1e-12);
      }),
      RUNS,
    );
  });

  it("of two halves of the time adds up: numerators and answers of the parts are those of the whole", () => {
    fc.assert(
      fc.property(
        lists,
        someDay,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (rows, from, a, b) => {
          const { scores, dates } = answerColumnsOf(rows);
          const over = (first: number, length: number) => {
            const found = orNull(() =>
              figure({ scores, dates, period: spanPeriod(first, first + length - 1) }),
            );
            return { sum: found?.numerator ?? 0, answers: found?.denominator ?? 0 };
          };
          const [one, two, whole] = [over(day(from), a), over(day(from) + a, b), over(day(from), a + b)];
          expect(one.answers + two.answers).toBe(whole.answers);
          expectClose(one.sum + two.sum, whole.sum, highest * rows.length);
        },
      ),
      RUNS,
    );
  });

  it("all give the best or the worst answer: the figure is the end of its range", () => {
    const all = (score: number) => figure({ scores: new Float64Array(12).fill(score) }).value;
    const ends = { NPS: [-100, 100], CSAT: [0, 1], CES: [1, 7] }[_]!;
    expect([all(lowest), all(highest)]).toEqual(ends);
  });

  it("rises, or stays, when an answer rises", () => {
    fc.assert(
      fc.property(answered, fc.nat(), (rows, which) => {
        const { scores } = answerColumnsOf(rows);
        const raised = scores.map((score, row) =>
          row === which % rows.length ? Math.min(highest, score + 1) : score,
        );
        expect(figure({ scores: raised }).value).toBeGreaterThanOrEqual(figure({ scores }).value - 1e-12);
      }),
      RUNS,
    );
  });

  it.each(UNITS)("its table by %s has in each row the figure and the interval of that period", (unit) => {
    const dated = lists.filter((rows) => rows.some(({ score, date }) => score !== null && date !== null));
    fc.assert(
      fc.property(dated, (rows) => {
        const { scores, dates } = answerColumnsOf(rows);
        const table = trend({ scores, dates, unit }).rows;
        for (const row of table) {
          const { first, last } = parsePeriod(String(row[0]))!;
          const within = rows.filter(({ date }) => date !== null && day(date) >= first && day(date) <= last);
          expectCells(row, within);
        }
        const answers = rows.filter(({ score, date }) => score !== null && date !== null).length;
        expect(table.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(answers);
      }),
      { ...TABLES, numRuns: unit === "day" ? 4 : 15 },
    );
  });

  it("its table by group has in each row the figure and the interval of that group, and of all in the last", () => {
    fc.assert(
      fc.property(answered, (rows) => {
        const { scores, groups } = answerColumnsOf(rows);
        const table = comparison({ scores, groups }).rows;
        for (const row of table.slice(0, -1)) {
          expectCells(
            row,
            rows.filter(({ group }) => (group ?? "(blank)") === row[0]),
          );
        }
        expectCells(table.at(-1)!, rows);
        const answers = table.slice(0, -1).reduce((sum, row) => sum + Number(row[1]), 0);
        expect(table.at(-1)!.slice(0, 2)).toEqual(["All", answers]);
      }),
      { ...TABLES, numRuns: 40 },
    );
  });
});

it("NPS turns its sign where promoters and detractors change places", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 6, 7, 8, 9, 10), { minLength: 1, maxLength: 40 }), (answers) => {
      const mirrored = answers.map((answer) => ({ 0: 10, 6: 9, 7: 8, 8: 7, 9: 6, 10: 0 })[answer]!);
      const [found, mirror] = [nps({ scores: numbers(...answers) }), nps({ scores: numbers(...mirrored) })];
      expect(found.value + mirror.value).toBe(0);
      const [bounds, other] = [answers, mirrored].map((list) => npsInterval({ scores: numbers(...list) }));
      expect(bounds!.low + other!.high).toBeCloseTo(0, 10);
      expect(bounds!.high + other!.low).toBeCloseTo(0, 10);
    }),
    RUNS,
  );
});
