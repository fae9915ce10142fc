import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import { argumentsOf } from "../state/question";
import { columnFor, kindFor, measuredNature, natureOf, neededRanges } from "./neededColumns";
import type { ColumnKind } from "./recognition";
import type { UnderstoodColumn, UnderstoodList } from "./understandList";

/** What the data has for a measure. */
export type Offer =
  /** The list holds every column that it needs, and perhaps some that it can use. */
  | { readonly kind: "answerable"; readonly list: UnderstoodList; readonly columns: OfferedColumns }
  | { readonly kind: "missing"; readonly kinds: readonly ColumnKind[] }
  /** The measure takes figures that the user has counted, not columns. */
  | { readonly kind: "independent" };

export type OfferedColumns = Readonly<Partial<Record<ArgumentName, UnderstoodColumn>>>;

/**
 * What the lists have for a measure. Of several lists that would do, the one around the selection is meant, then the
 * one with the better evidence, then the first.
 */
export function offerFor(
  id: FunctionId,
  lists: readonly UnderstoodList[],
  /** Arguments that the function can do without, but not the question that is asked. */
  alsoNeeded: readonly ArgumentName[] = [],
): Offer {
  const needed = [...neededRanges(id), ...alsoNeeded];
  if (needed.length === 0) return { kind: "independent" };
  const suited = lists.filter((list) => isSuited(id, list));
  const tried = suited.map((list) => ({ list, columns: columnsIn(list, id, needed) }));
  const missing = (columns: OfferedColumns) => needed.filter((name) => !columns[name]);
  const [best] = tried
    .filter(({ columns }) => missing(columns).length === 0)
    .sort((one, other) => weight(other) - weight(one));
  if (best) return { kind: "answerable", ...best };
  const nearest = tried
    .map(({ columns }) => missing(columns))
    .reduce((least, names) => (names.length < least.length ? names : least), needed);
  const declared = new Map(argumentsOf(id));
  return { kind: "missing", kinds: nearest.map((name) => kindFor(id, name, declared.get(name)!)) };
}

/** Answers may come with orders; orders are none of the other lists. */
function isSuited(id: FunctionId, list: UnderstoodList): boolean {
  const nature = measuredNature(id);
  return nature === "answer" || nature === natureOf(list);
}

function columnsIn(list: UnderstoodList, id: FunctionId, needed: readonly ArgumentName[]): OfferedColumns {
  const found = argumentsOf(id).flatMap(([name, argument]) => {
    if (argument.shape !== "range") return [];
    const column = columnFor(list, id, name, argument);
    const isUseful = needed.includes(name) || (column !== undefined && changesTheFigure(column));
    return column && isUseful ? [[name, column] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Of what may be left out, only this makes the figure without it wrong: several rows that are one order, or answers counted. */
export function changesTheFigure({ recognition: { kind, reasons } }: UnderstoodColumn): boolean {
  const isUnique = reasons.some(({ because }) => because === "unique");
  return kind === "counts" || (kind === "orderIds" && !isUnique);
}

function weight({ list, columns }: { list: UnderstoodList; columns: OfferedColumns }): number {
  const evidence = Object.values(columns).reduce((sum, { recognition }) => sum + recognition.score, 0);
  return evidence + (list.isSelected ? 1000 : 0);
}
