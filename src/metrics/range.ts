import { refuse } from "./problem";

/** Refuses a number below zero (a count, a sum that cannot be negative). */
export function requireNotNegative(numbers: Readonly<Record<string, number>>): void {
  for (const argument of Object.keys(numbers)) {
    const value = numbers[argument]!;
    if (value < 0) refuse({ code: "outOfRange", argument, value, allowed: "≥ 0" });
  }
}

export function requirePositive(argument: string, value: number): void {
  if (!(value > 0)) refuse({ code: "outOfRange", argument, value, allowed: "> 0" });
}

/** Refuses a number outside lowest … highest, both included. */
export function requireBetween(argument: string, value: number, lowest: number, highest: number): void {
  if (value < lowest || value > highest) {
    refuse({ code: "outOfRange", argument, value, allowed: `${lowest} … ${highest}` });
  }
}

/** Refuses a denominator of zero. */
export function requireNotZero(argument: string, value: number): void {
  if (value === 0) refuse({ code: "zeroDenominator", argument });
}
