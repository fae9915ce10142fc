import type { FormulaArgument } from "../../formulas/compose";
import { parsePeriod } from "../../metrics/period/period";

/** What to write beside a result: the measure, and the period where it is one of the calendar: "Retention 2026-Q2". */
export function suggestedLabel(title: string, args: readonly FormulaArgument[]): string {
  const periods = args.flatMap((argument) =>
    argument.kind === "constant" && typeof argument.value === "string" && parsePeriod(argument.value)
      ? [argument.value]
      : [],
  );
  return [title, ...periods].join(" ");
}
