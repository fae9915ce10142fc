import { families, type FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import { attempt, type Figure, type Result } from "../../functions/outcome";
import type { Finding } from "../../metrics/finding";
import { periodBefore, type Period } from "../../metrics/period/period";
import type { Bounds } from "../../metrics/statistics/interval";
import type { TestParts } from "../../metrics/statistics/tests";
import { answersWithin, oneByOne } from "./answersWithin";

type StatisticId = keyof typeof families.statistics;

/** The functions of the catalogue that say how certain a measure of answers is. */
interface Certainty {
  readonly interval: StatisticId;
  readonly test: StatisticId;
  /** What they take of the question beside its answers. */
  readonly scale: (values: Values) => Values;
}

/** What holds for a figure of answers; undefined for one of other data. */
function certaintyOf(id: FunctionId, { finding }: Figure): Certainty | undefined {
  switch (id) {
    case "NPS":
      return { interval: "NPS.INTERVAL", test: "NPS.TEST", scale: () => ({}) };
    case "CSAT":
      return {
        interval: "CSAT.INTERVAL",
        test: "CSAT.TEST",
        scale: ({ scale, satisfiedFrom }) => ({ scale, satisfiedFrom }),
      };
    case "CES":
      return "agreeing" in finding.parts ? agreement : effort;
    default:
      return undefined;
  }
}

const effort: Certainty = { interval: "CES.INTERVAL", test: "CES.TEST", scale: ({ scale }) => ({ scale }) };

/** Who agrees is a share of the answers from a threshold on, as who is satisfied is. */
const agreement: Certainty = {
  interval: "CSAT.INTERVAL",
  test: "CSAT.TEST",
  scale: ({ scale = 7, agreeFrom }) => ({ scale, satisfiedFrom: agreeFrom }),
};

/** Rates of customers, each of whom is in or out. */
const SHARES_OF_CUSTOMERS: readonly FunctionId[] = [
  "RETENTION",
  "CHURN",
  "REPEATRATE",
  "RETENTION.ORDERS",
  "CHURN.ORDERS",
  "REPEATRATE.ORDERS",
  "CHURN.LAPSED",
  "RETENTION.SUBS",
  "CHURN.SUBS",
];

/** The 95 % interval of a figure, by the function of the catalogue that gives it; undefined where there is none. */
export function intervalOf(id: FunctionId, figure: Figure, values: Values): Bounds | undefined {
  const certainty = certaintyOf(id, figure);
  if (certainty) {
    const answers = answersWithin(values, values.period as Period | undefined);
    return boundsOf(certainty.interval, { ...answers, ...certainty.scale(values) });
  }
  // Money is not kept or lost as customers are, one by one.
  if (!SHARES_OF_CUSTOMERS.includes(id) || values.amounts) return undefined;
  const { numerator: retained, denominator: atStart } = figure.finding;
  const areCounts = Number.isInteger(retained) && Number.isInteger(atStart);
  return areCounts ? boundsOf("RETENTION.INTERVAL", { retained, atStart }) : undefined;
}

/** Whether the answers differ from those of the period before by more than chance: the test of the catalogue. */
export function testOf(id: FunctionId, figure: Figure, values: Values): Finding<TestParts> | undefined {
  const [certainty, period] = [certaintyOf(id, figure), values.period as Period | undefined];
  if (!certainty || !period) return undefined;
  const [now, before] = [period, periodBefore(period)].map((when) => oneByOne(answersWithin(values, when)));
  if (!now || !before) return undefined;
  const result = resultOf(certainty.test, {
    scoresA: now,
    scoresB: before,
    ...certainty.scale(values),
  });
  return result?.kind === "finding" ? (result.finding as Finding<TestParts>) : undefined;
}

function boundsOf(id: StatisticId, values: Values): Bounds | undefined {
  const result = resultOf(id, values);
  return result?.kind === "interval" ? result.interval : undefined;
}

/** What a function of the catalogue makes of values; undefined if it has nothing to say of them. */
function resultOf(id: StatisticId, values: Values): Result | undefined {
  const outcome = attempt<Result>(() => families.statistics[id].calculate(values));
  return outcome.kind === "problem" ? undefined : outcome;
}
