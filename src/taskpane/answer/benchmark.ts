import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/outcome";
import { parseNumberText } from "../state/numberText";

/**
 * The measure whose benchmark a figure is compared with: the same for both forms of a measure, whether the user has
 * counted or the function counts. CES as a share is another measure than CES as a mean.
 */
export function benchmarkKey(id: FunctionId, format: Format): string {
  const measure = id.replace(/\.(ORDERS|SUBS)$/, "");
  return `Fasthold.benchmark.${measure === "CES" && format === "rate" ? "CES.AGREE" : measure}`;
}

/** Between which values a benchmark can lie; without an end, any value from the first on. */
export interface Limits {
  readonly low: number;
  readonly high?: number;
}

/** The values that a measure can take; `scale` is the highest answer. */
export function limitsOf(id: FunctionId, format: Format, scale: number): Limits {
  if (id === "NPS") return { low: -100, high: 100 };
  // Customers of the start may come to pay any multiple of what they paid.
  if (id === "NRR") return { low: 0, high: 10 };
  if (format === "rate") return { low: 0, high: 1 };
  return id === "CES" ? { low: 1, high: scale } : { low: 0 };
}

export type ReadBenchmark =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "fault"; readonly fault: "notANumber" | "outside" };

/**
 * A benchmark as the user has typed it. A rate may be typed as 85 %, as 0.85, or as 85: a plain number over 1 that
 * cannot be a share is taken for percent.
 */
export function readBenchmark(
  text: string,
  decimal: "." | ",",
  format: Format,
  limits: Limits,
): ReadBenchmark {
  const typed = parseNumberText(text, decimal);
  if (typed === undefined) return { kind: "fault", fault: "notANumber" };
  const { low, high = Infinity } = limits;
  const isPercent = format === "rate" && !text.includes("%") && typed > high;
  const value = isPercent ? typed / 100 : typed;
  if (value < low || value > high) return { kind: "fault", fault: "outside" };
  return { kind: "value", value };
}

/** A kept benchmark as a number; undefined for what is none, as a workbook may have come from anywhere. */
export function keptBenchmark(
  text: string | undefined,
  { low, high = Infinity }: Limits,
): number | undefined {
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return value >= low && value <= high && Number.isFinite(value) ? value : undefined;
}
