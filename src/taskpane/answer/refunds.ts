import type { Values } from "../../functions/declaration";
import type { Figure } from "../../functions/outcome";
import type { Numbers } from "../../metrics/rows";

/** How many rows with a negative amount an answer counts: the finding says so; of a table they are those of the list. */
export function refundRows(figure: Figure | undefined, values: Values): number {
  if (figure) return figure.finding.parts.refundRows ?? 0;
  const amounts = values.amounts as Numbers | undefined;
  // For-each over a typed array is as quick as a loop.
  let rows = 0;
  amounts?.forEach((amount) => {
    if (amount < 0) rows++;
  });
  return rows;
}
