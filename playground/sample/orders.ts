import { BUSIEST, busyness, FIRST_DAY, LAST_DAY } from "./calendar";
import type { Customer, Segment } from "./customers";
import { SEGMENTS } from "./customers";
import { choose, exponential, integer, logNormal } from "./distributions";
import type { Random } from "./random";

/** One row of the order list; null is a cell that somebody forgot to fill in. */
export interface Order {
  readonly order: number;
  readonly customer: string | null;
  readonly day: number;
  readonly amount: number | null;
  readonly segment: Segment | null;
}

interface Purchase {
  readonly customer: Customer;
  readonly day: number;
}

const FIRST_ORDER_NUMBER = 240_001;
const REFUND_SHARE = 0.008;
const BLANK_SHARE = 0.002;

/** Two years of orders, by day. A refund is a row of its own with its order's number and a negative amount. */
export function makeOrders(random: Random, customers: readonly Customer[]): Order[] {
  const purchases = customers
    .flatMap((customer) => purchaseDays(random, customer).map((day): Purchase => ({ customer, day })))
    .filter(({ day }) => day >= FIRST_DAY && day <= LAST_DAY)
    .sort((a, b) => a.day - b.day);
  const orders = purchases.flatMap((purchase, index) =>
    orderRows(random, purchase, FIRST_ORDER_NUMBER + index),
  );
  return orders
    .sort((a, b) => a.day - b.day)
    .map((order, index) => (index < 10 ? order : forget(random, order)));
}

/** The first order on joining, then at the customer's own rate, thinned so that busy days get more than quiet ones. */
function purchaseDays(random: Random, { joined, left, rate }: Customer): number[] {
  const days = [joined];
  const end = Math.min(left, LAST_DAY + 1);
  for (let time = joined; ;) {
    time += exponential(random, rate * BUSIEST);
    if (time >= end) return days;
    const day = Math.floor(time);
    if (random() * BUSIEST < busyness(day)) days.push(day);
  }
}

function orderRows(random: Random, { customer, day }: Purchase, number: number): Order[] {
  const amount = price(random, logNormal(random, 285, 0.6) * customer.spending);
  const segment = random() < 0.9 ? customer.segment : choose(random, SEGMENTS);
  const order: Order = { order: number, customer: customer.id, day, amount, segment };
  const refundDay = day + integer(random, 3, 14);
  if (random() >= REFUND_SHARE || refundDay > LAST_DAY) return [order];
  return [order, { ...order, day: refundDay, amount: -amount }];
}

/** A price as a Danish shop writes it: at least 29 kroner, ending in .00, .50 or .95. */
function price(random: Random, amount: number): number {
  const kroner = Math.max(29, Math.round(amount));
  return choose(random, [
    [kroner, 40],
    [kroner - 0.5, 20],
    [kroner - 0.05, 40],
  ]);
}

/** Leaves a cell blank now and then, as whoever types a list does. */
function forget(random: Random, order: Order): Order {
  if (random() < BLANK_SHARE) return { ...order, customer: null };
  if (random() < BLANK_SHARE) return { ...order, segment: null };
  if (random() < BLANK_SHARE / 2) return { ...order, amount: null };
  return order;
}
