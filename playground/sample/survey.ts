import { LAST_DAY, serial } from "./calendar";
import { integer, normal } from "./distributions";
import type { Order } from "./orders";
import type { Random } from "./random";

/** One person's answers; null is a question left out. */
export interface Answer {
  readonly day: number;
  readonly customer: string;
  readonly segment: string;
  /** 0–10. The tool of the first months wrote its labels beside the ends of the scale. */
  readonly nps: number | string | null;
  /** 1–7, 7 being the easiest. */
  readonly ces: number | null;
  /** 1–5 */
  readonly csat: number | null;
}

const ANSWERS = 600;
const NEW_TOOL = serial("2025-01-01");

/** How content customers are, by where they buy. */
const MOOD: Readonly<Record<string, number>> = { Web: 0.1, Store: 0.25, Partner: -0.45 };

/** A parcel lost, a wrong invoice: the answers at the bottom of the scale. */
const LET_DOWN_SHARE = 0.04;

/** Answers of people who bought something in the days before, so happy customers are asked as often as they order. */
export function makeSurvey(random: Random, orders: readonly Order[]): Answer[] {
  const answers: Answer[] = [];
  while (answers.length < ANSWERS) {
    const order = orders[integer(random, 0, orders.length - 1)];
    const day = (order?.day ?? 0) + integer(random, 1, 9);
    if (order?.customer && order.segment && day <= LAST_DAY) {
      answers.push(answer(random, day, order.customer, order.segment));
    }
  }
  return answers.sort((a, b) => a.day - b.day);
}

/** One mood colours all three answers. */
function answer(random: Random, day: number, customer: string, segment: string): Answer {
  const mood = (MOOD[segment] ?? 0) + (random() < LET_DOWN_SHARE ? -3.8 : normal(random));
  const nps = score(random, 8.3 + 1.8 * mood, 0, 10, 0.03);
  return {
    day,
    customer,
    segment,
    nps: day < NEW_TOOL ? labelled(nps) : nps,
    ces: score(random, 5.4 + mood, 1, 7, 0.06),
    csat: score(random, 4 + 0.75 * mood, 1, 5, 0.05),
  };
}

function score(
  random: Random,
  expected: number,
  lowest: number,
  highest: number,
  blankShare: number,
): number | null {
  if (random() < blankShare) return null;
  const given = Math.round(expected + 0.5 * normal(random));
  return Math.min(highest, Math.max(lowest, given));
}

function labelled(nps: number | null): number | string | null {
  if (nps === 10) return "10 - Extremely likely";
  return nps === 0 ? "0 - Not at all likely" : nps;
}
