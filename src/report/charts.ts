import { across } from "./address";

/** Colours that stay apart for colour-blind readers and in print. */
export const CHART_COLORS = { first: "#007E6B", second: "#D97706", third: "#9CA3AF", fourth: "#B42318" };

/** Rows that a chart covers. */
export const CHART_HEIGHT = 10;

/** Beside the figures of a section, on the left or right half of the room there. */
export function chartPlace(side: "left" | "right", row: number): string {
  const [first, last] = side === "left" ? (["G", "K"] as const) : (["L", "P"] as const);
  return across(first, last, row, CHART_HEIGHT);
}
