import type { Random } from "./random";

/** Mean 0, standard deviation 1 (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Sums of money: many ordinary ones, a few large ones. Half of them lie below the median. */
export function logNormal(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * normal(random));
}

/** The waiting time for something that happens `rate` times a unit of time on average. */
export function exponential(random: Random, rate: number): number {
  return -Math.log(1 - random()) / rate;
}

/** Rates that differ from customer to customer; for shapes of 1 and more (Marsaglia and Tsang 2000). */
export function gamma(random: Random, shape: number, mean: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return (mean / shape) * d * v;
    }
  }
}

/** One of the choices, each as likely as its weight says. */
export function choose<Choice>(
  random: Random,
  choices: readonly (readonly [choice: Choice, weight: number])[],
): Choice {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  throw new Error("there is nothing to choose from");
}

/** A whole number, both ends included. */
export function integer(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}
