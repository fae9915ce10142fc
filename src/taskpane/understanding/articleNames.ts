import { headerTopics } from "./headerTopics";
import type { ReadColumn } from "./misleadingAmounts";
import { speaksOf } from "./rowSubject";
import type { UnderstoodColumn } from "./understandList";

/**
 * The columns of a list, where a bare "Name" is the article's if the list numbers articles or counts their stock and
 * nothing else in it says who a customer is.
 */
export function withoutArticleNames(
  read: readonly ReadColumn[],
  columns: readonly UnderstoodColumn[],
): readonly UnderstoodColumn[] {
  const isOfArticles = read.some((one) => speaksOf(one, "articles") || speaksOf(one, "stock"));
  if (!isOfArticles || columns.some(namesCustomers)) return columns;
  return columns.filter(({ recognition }) => recognition.kind !== "customers");
}

/** Says outright that it is customers, or holds their addresses. */
function namesCustomers({ recognition: { kind, reasons } }: UnderstoodColumn): boolean {
  return (
    kind === "customers" &&
    reasons.some(
      (reason) =>
        reason.because === "emails" ||
        (reason.because === "header" && headerTopics(reason.header).has("customers")),
    )
  );
}
