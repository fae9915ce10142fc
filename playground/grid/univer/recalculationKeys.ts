import type { Calculation } from "../calls/Calculation";

/**
 * Ctrl+Alt+F9 calculates every formula, as in Excel. F9 calculates what has changed, and here nothing is left but the
 * functions that are never the same.
 */
export function recalculateByKey(calculation: Calculation): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F9") return;
      event.preventDefault();
      event.stopPropagation();
      if (event.ctrlKey && event.altKey) calculation.recalculateAll();
      else calculation.recalculateVolatile();
    },
    { capture: true },
  );
}
