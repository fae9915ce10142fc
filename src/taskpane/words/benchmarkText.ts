import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/outcome";
import type { Limits } from "../answer/benchmark";
import { difference } from "../answer/difference";
import type { GuideLevel } from "../answer/guides";
import { differenceText } from "./differenceText";
import type { Words } from "./words";

/** What the guides call such a score. */
export function guideText(guide: GuideLevel, { answer: { guides } }: Words): string {
  return guide.measure === "NPS" ? guides.NPS[guide.level] : guides.CES[guide.level];
}

/** How a figure compares with the user's benchmark: "2.3 percentage points under your benchmark of 85.0%." */
export function benchmarkText(
  id: FunctionId,
  format: Format,
  value: number,
  benchmark: number,
  words: Words,
): string {
  const { direction, text } = differenceText(difference(id, format, value, benchmark), words);
  return words.answer.benchmark.compared(direction, text, words.formats.value(benchmark, format));
}

/** A benchmark as one could type it. */
export function benchmarkExample(format: Format, { low, high }: Limits, { formats }: Words): string {
  if (format === "rate") return formats.value(0.85, "rate");
  // On a scale of answers or scores, in its upper part; of money, some sum.
  return formats.quantity(high === undefined ? 250 : Math.round((low + 3 * high) / 4));
}

/** What is wrong with a benchmark as it was typed. */
export function benchmarkFault(
  fault: "notANumber" | "outside",
  format: Format,
  limits: Limits,
  words: Words,
): string {
  const { benchmark: said } = words.answer;
  if (fault === "notANumber") return said.notANumber(benchmarkExample(format, limits, words));
  const write = (value: number) => words.formats.value(value, format);
  return limits.high === undefined
    ? said.below(write(limits.low))
    : said.outside(write(limits.low), write(limits.high));
}
