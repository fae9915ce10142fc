import type { Argument } from "../../functions/arguments";
import { FIRST_DAY, LAST_DAY } from "../../metrics/period/day";
import type { Words } from "../words/words";

/** What an argument holds at the moment, in short: "2026-Q2", "5,168 cells", "15 Feb 2026 – 14 May 2026". */
export function heldText(held: unknown, { role }: Argument<unknown>, words: Words): string | undefined {
  if (!Array.isArray(held)) return undefined;
  const cells = (held as readonly (readonly unknown[])[]).flat();
  const [first, last] = cells;
  if (cells.length === 1) return cellText(first, role, words);
  if (role === "period" && cells.length === 2 && isDay(first) && isDay(last) && first <= last) {
    return words.formats.span(first, last);
  }
  return words.explain.given.cells(cells.length);
}

function cellText(
  cell: unknown,
  role: Argument<unknown>["role"],
  { explain, formats, inFormulas }: Words,
): string {
  if (cell === "" || cell === null || cell === undefined) return explain.given.blank;
  if (typeof cell === "boolean") return cell ? inFormulas.true : inFormulas.false;
  if (typeof cell === "number") {
    return (role === "date" || role === "period" || role === "dates") && isDay(cell)
      ? formats.day(Math.floor(cell))
      : formats.quantity(cell);
  }
  if (typeof cell === "string") return cell;
  return String((cell as { readonly basicValue?: unknown }).basicValue);
}

function isDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_DAY;
}
