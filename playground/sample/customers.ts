import { FIRST_DAY, LAST_DAY } from "./calendar";
import { choose, exponential, gamma, integer } from "./distributions";
import type { Random } from "./random";

export const SEGMENTS = [
  ["Web", 60],
  ["Store", 28],
  ["Partner", 12],
] as const;
export type Segment = (typeof SEGMENTS)[number][0];

export interface Customer {
  readonly id: string;
  readonly segment: Segment;
  /** The day of the first order; some were customers before the list begins. */
  readonly joined: number;
  /** Silent from this day on, without ever saying so. */
  readonly left: number;
  /** Orders a day while a customer. */
  readonly rate: number;
  /** What this customer usually spends, compared with others. */
  readonly spending: number;
}

const CUSTOMERS = 1300;
const DAYS_PER_QUARTER = 91;
/** So many days before the list begins the first of its customers joined. */
const EARLIER = 270;

/**
 * Customers in the way of the BG/NBD model (Fader, Hardie and Lee 2005): each orders at a rate of his own and leaves unseen at some
 * time; both differ from customer to customer.
 */
export function makeCustomers(random: Random): Customer[] {
  const customers = Array.from({ length: CUSTOMERS }, () => {
    const joined = integer(random, FIRST_DAY - EARLIER, LAST_DAY);
    return {
      joined,
      left: joined + lifetime(random),
      segment: choose(random, SEGMENTS),
      rate: gamma(random, 1.2, 1.7) / DAYS_PER_QUARTER,
      spending: gamma(random, 6, 1),
    };
  });
  return customers
    .sort((a, b) => a.joined - b.joined)
    .map((customer, index) => ({ id: `K-${10_001 + index}`, ...customer }));
}

/** Three in ten come once, the others stay for three quarters of a year on average, the loyal for years. */
function lifetime(random: Random): number {
  const stay = choose(random, [
    ["once", 30],
    ["a while", 45],
    ["loyal", 25],
  ]);
  if (stay === "once") return 1;
  return Math.ceil(exponential(random, 1 / (stay === "loyal" ? 1200 : 270)));
}
