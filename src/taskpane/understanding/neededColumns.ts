import type { Argument } from "../../functions/arguments";
import { families, type ArgumentName, type FunctionId } from "../../functions/catalogue";
import { argumentsOf } from "../state/question";
import type { ColumnKind } from "./recognition";
import { bestColumn, columnsOf, type UnderstoodColumn, type UnderstoodList } from "./understandList";

/** What one row of a list is; a column of dates means another thing in each. */
export type ListNature = "order" | "answer" | "subscription" | "other";

export function natureOf(list: UnderstoodList): ListNature {
  const has = (kind: ColumnKind) => bestColumn(list, kind) !== undefined;
  if (hasAnswers(list) && !has("amounts") && !has("orderIds")) return "answer";
  if (list.subject !== undefined) return "other";
  return has("starts") && has("ends") && !hasAnswers(list) ? "subscription" : "order";
}

function hasAnswers(list: UnderstoodList): boolean {
  return (["nps", "ces", "csat"] as const).some((kind) => bestColumn(list, kind) !== undefined);
}

/** The lists that a measure is for. */
export function measuredNature(id: FunctionId): ListNature {
  if (id in families.subscriptions) return "subscription";
  return argumentsOf(id).some(([, { role }]) => role === "scores") ? "answer" : "order";
}

/** The ranges that a measure cannot do without; none for those of counted figures. */
export function neededRanges(id: FunctionId): readonly ArgumentName[] {
  return argumentsOf(id)
    .filter(([, { shape, optional }]) => shape === "range" && !optional)
    .map(([name]) => name);
}

/** What kind of column a range argument of a measure takes. */
export function kindFor(id: FunctionId, name: ArgumentName, { role }: Argument<unknown>): ColumnKind {
  if (name === "starts" || name === "ends") return name;
  if (role === "scores") return scaleOf(id);
  return role as Exclude<typeof role, "scores" | CellRole>;
}

type CellRole = "period" | "number" | "date" | "flag" | "choice";

function scaleOf(id: FunctionId): ColumnKind {
  if (id.startsWith("NPS")) return "nps";
  return id.startsWith("CES") ? "ces" : "csat";
}

/** The column of a list that fits a range argument, if one does. */
export function columnFor(
  list: UnderstoodList,
  id: FunctionId,
  name: ArgumentName,
  argument: Argument<unknown>,
): UnderstoodColumn | undefined {
  const kind = kindFor(id, name, argument);
  // A test compares two columns of answers.
  if (name === "scoresB") return columnsOf(list, kind)[1];
  // An answer was given when the interview ended.
  if (kind === "dates" && measuredNature(id) === "answer") {
    return bestColumn(list, "dates") ?? bestColumn(list, "ends") ?? bestColumn(list, "starts");
  }
  return bestColumn(list, kind);
}
