import { refuse } from "../problem";
import type { Numbers } from "../rows";
import { Sum } from "../sum";

export interface Revenue {
  readonly revenue: number;
  /** Rows with a negative amount; they lower the revenue. */
  readonly refundRows: number;
}

/** Adds up the amounts of the rows. */
export function revenueOf(rows: Int32Array, amounts: Numbers): Revenue {
  const sum = new Sum();
  let refundRows = 0;
  for (const row of rows) {
    const amount = amounts[row]!;
    if (amount < 0) refundRows++;
    sum.add(amount);
  }
  if (!Number.isFinite(sum.value)) refuse({ code: "tooLarge" });
  return { revenue: sum.value, refundRows };
}
