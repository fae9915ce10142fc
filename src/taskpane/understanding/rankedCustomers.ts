import type { ReadColumn } from "./misleadingAmounts";
import type { UnderstoodColumn } from "./understandList";

/** In so many orders some customer comes again. */
const ENOUGH_ORDERS = 20;
/** By chance few people have the same name. */
const SOME_COME_AGAIN = 0.9;
const HARDLY = 3;

/**
 * The columns of a list of orders, where a customer who is another in each order counts for less: some systems number
 * guests anew, and tell who they are in another column.
 */
export function rankedCustomers(read: readonly ReadColumn[]): readonly UnderstoodColumn[] {
  const hasRegulars = read.some(
    (one) => isNamedCustomer(one) && one.facts.distinct <= SOME_COME_AGAIN * one.facts.filled,
  );
  return read.flatMap((one) => {
    if (!one.column) return [];
    const { column, facts } = one;
    const isNewEachTime = facts.filled >= ENOUGH_ORDERS && facts.distinct === facts.filled;
    if (!hasRegulars || !isNewEachTime || column.recognition.kind !== "customers") return [column];
    const score = column.recognition.score - HARDLY;
    return [{ ...column, recognition: { ...column.recognition, score } }];
  });
}

function isNamedCustomer({ column }: ReadColumn): boolean {
  return (
    column?.recognition.kind === "customers" &&
    column.recognition.reasons.some(({ because }) => because === "header")
  );
}
