import type { Cell } from "../../workbook/Workbook";
import type { ColumnFacts } from "./columnFacts";
import { headerTopics } from "./headerTopics";
import type { ColumnKind } from "./recognition";
import type { UnderstoodColumn } from "./understandList";

/** A column of a list with its cells, recognised or not. */
export interface ReadColumn {
  readonly header: string;
  readonly facts: ColumnFacts;
  readonly cells: readonly Cell[];
  readonly column: UnderstoodColumn | undefined;
}

/** An amount that would give a wrong figure silently. */
export interface MisleadingAmount {
  readonly about: "unitPrices" | "orderTotals";
  readonly column: ReadColumn;
}

/** As many orders must have several rows before it is said that their rows repeat something. */
const ENOUGH_ORDERS = 5;
const NAMED = 3;

/**
 * Columns that look like amounts, but whose sum is none: what one piece costs, beside how many there are; and the total
 * of an order that stands on each of its lines.
 */
export function misleadingAmounts(
  columns: readonly ReadColumn[],
  settled: readonly UnderstoodColumn[],
): readonly MisleadingAmount[] {
  // What a subscription costs is what it costs each time.
  if (settled.some(({ recognition }) => recognition.kind === "starts")) return [];
  const amounts = columns.filter((one) => isOf(one, "amounts"));
  const hasQuantities = columns.some(areQuantities);
  const lines = linesOfOrders(columns);
  return amounts.flatMap((column): MisleadingAmount[] => {
    if (hasQuantities && isUnitPrice(column)) return [{ about: "unitPrices", column }];
    return lines && isRepeated(column, lines) ? [{ about: "orderTotals", column }] : [];
  });
}

function isOf({ column }: ReadColumn, kind: ColumnKind): boolean {
  return column?.recognition.kind === kind;
}

function areQuantities({ header, facts }: ReadColumn): boolean {
  const isNumber = facts.numbers > 0 && facts.numbers === facts.filled && facts.isWhole;
  return isNumber && (headerTopics(header).get("quantities") ?? 0) >= NAMED;
}

/** "Unit price" and "Price", but not "Total price" or "Monthly price", which say more than that. */
function isUnitPrice({ header }: ReadColumn): boolean {
  const topics = headerTopics(header);
  const price = topics.get("unitPrices") ?? 0;
  return price >= NAMED && price >= (topics.get("amounts") ?? 0);
}

type Lines = readonly (readonly number[])[];

/** The rows of each order that has several, where they were ordered at the same time; undefined where few have. */
function linesOfOrders(columns: readonly ReadColumn[]): Lines | undefined {
  const ids = columns
    .filter((one) => isOf(one, "orderIds"))
    .sort((one, other) => other.column!.recognition.score - one.column!.recognition.score)[0];
  if (ids === undefined) return undefined;
  const rowsOf = new Map<string, number[]>();
  ids.cells.forEach((cell, row) => {
    if (cell === "") return;
    const id = String(cell);
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  });
  const lines = [...rowsOf.values()].filter((rows) => rows.length > 1);
  if (lines.length < ENOUGH_ORDERS) return undefined;
  return columns.some((one) => isOf(one, "dates") && isSameWithin(one, lines)) ? lines : undefined;
}

function isRepeated(column: ReadColumn, lines: Lines): boolean {
  return column.facts.distinct > ENOUGH_ORDERS && isSameWithin(column, lines);
}

function isSameWithin({ cells }: ReadColumn, lines: Lines): boolean {
  return lines.every(([first, ...others]) =>
    others.every((row) => cells[row] === cells[first!] && cells[row] !== ""),
  );
}
