import { refuse } from "../problem";
import { requireBetween } from "../range";

/** Refuses a scale that is not 1 … a whole number of at least 2. */
export function requireScale(scale: number): void {
  if (scale < 2 || !Number.isInteger(scale)) {
    refuse({ code: "outOfRange", argument: "scale", value: scale, allowed: "2, 3, 4, …" });
  }
}

/** Refuses a threshold that does not lie within the scale. */
export function requireThreshold(argument: string, threshold: number, scale: number): void {
  requireBetween(argument, threshold, 1, scale);
}
