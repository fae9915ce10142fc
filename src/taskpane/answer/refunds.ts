import type { Values } from "../../functions/declaration";
import type { ReadCall } from "../../functions/evaluateList";
import type { Figure } from "../../functions/outcome";
import type { Numbers } from "../../metrics/rows";
import { columnsOf, gather } from "./columns";

/** Rows with a negative amount, which count in the measures of money. */
export interface Refunds {
  readonly rows: number;
  /** What the figure would be without them; undefined if there would be none. */
  readonly valueWithout?: number;
}

/** The refunds that a figure counts, and what it would be without them: the same function on the other rows. */
export function refundsOf({ finding }: Figure, call: ReadCall | undefined): Refunds | undefined {
  const rows = finding.parts.refundRows ?? 0;
  if (rows === 0 || !call) return undefined;
  const amounts = call.values.amounts as Numbers;
  const others = new Int32Array(amounts.length);
  let count = 0;
  amounts.forEach((amount, row) => {
    // A blank amount is NaN: the function says itself what becomes of it.
    if (!(amount < 0)) others[count++] = row;
  });
  const without = call.calculate(gather(columnsOf(call.values), others.subarray(0, count)));
  return without.kind === "finding" ? { rows, valueWithout: without.finding.value } : { rows };
}

/** How many rows of a list have a negative amount. */
export function negativeRows({ amounts }: Values): number {
  let rows = 0;
  (amounts as Numbers | undefined)?.forEach((amount) => {
    if (amount < 0) rows++;
  });
  return rows;
}
