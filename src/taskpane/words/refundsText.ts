import type { Format } from "../../functions/outcome";
import type { Refunds } from "../answer/refunds";
import type { Words } from "./words";

/** How many rows are refunds, what they do to the figure, and what it would be without them. */
export function refundsText(
  { rows, valueWithout }: Refunds,
  format: Format,
  { answer, formats }: Words,
): string {
  const said = answer.refunds(rows);
  if (valueWithout === undefined) return said;
  return `${said} ${answer.withoutRefunds(formats.value(valueWithout, format))}`;
}
