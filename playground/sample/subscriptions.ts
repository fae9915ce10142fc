import { LAST_DAY, serial } from "./calendar";
import { choose, exponential, integer } from "./distributions";
import type { Random } from "./random";

/** One row of the subscription list; a subscription without an end is running. */
export interface Subscription {
  readonly customer: string;
  readonly start: number;
  readonly end: number | null;
  /** Kroner a month. */
  readonly mrr: number;
  readonly plan: Plan;
}

type Plan = "Basic" | "Plus" | "Pro";

const PRICES: Readonly<Record<Plan, number>> = { Basic: 149, Plus: 299, Pro: 599 };
const FIRST_START = serial("2023-10-01");
const ROWS = 300;
/** Months that a subscription lasts on average before it ends or changes plan. */
const MONTHS_ON_AVERAGE = 16;
const DAYS_PER_MONTH = 30.44;
/** Of the subscriptions that end, so many go on in another plan the day after. */
const CHANGE_OF_PLAN = 0.25;

/** Subscriptions by start day. A change of plan ends one row and starts another for the same customer. */
export function makeSubscriptions(random: Random): Subscription[] {
  const rows: Subscription[] = [];
  for (let number = 5001; rows.length < ROWS; number++) {
    const seats = choose(random, [
      [1, 70],
      [2, 20],
      [5, 10],
    ]);
    rows.push(...subscriber(random, `S-${number}`, seats));
  }
  return rows.slice(0, ROWS).sort((a, b) => a.start - b.start);
}

function subscriber(random: Random, customer: string, seats: number): Subscription[] {
  const rows: Subscription[] = [];
  let start = integer(random, FIRST_START, LAST_DAY);
  let plan = anyPlan(random);
  for (;;) {
    const end = start + Math.ceil(exponential(random, 1 / (MONTHS_ON_AVERAGE * DAYS_PER_MONTH)));
    const running = end >= LAST_DAY;
    rows.push({ customer, start, end: running ? null : end, mrr: seats * PRICES[plan], plan });
    if (running || random() >= CHANGE_OF_PLAN) return rows;
    start = end + 1;
    plan = anyPlan(random, plan);
  }
}

function anyPlan(random: Random, other?: Plan): Plan {
  const plans: readonly (readonly [Plan, number])[] = [
    ["Basic", 45],
    ["Plus", 35],
    ["Pro", 20],
  ];
  return choose(
    random,
    plans.filter(([plan]) => plan !== other),
  );
}
