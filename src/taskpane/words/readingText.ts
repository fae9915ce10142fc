import type { Calculation } from "../state/paneState";
import type { Words } from "./words";

/** What a screen reader says of a reading: a step each quarter, since each percent would drown everything else. */
export function readingText(calculation: Calculation, { insert, formats }: Words): string | undefined {
  if (calculation.kind === "cancelled") return insert.reading.cancelled;
  if (calculation.kind !== "running" || !calculation.reading) return undefined;
  const { source, share } = calculation.reading;
  return insert.reading.progress(source, formats.percent(Math.floor(share * 4) / 4));
}
