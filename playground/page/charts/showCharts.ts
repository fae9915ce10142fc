import type { GridView } from "../../grid/Grid";
import type { Kept } from "../../host/kept/Kept";
import type { Language } from "../../language";

/** Draws the workbook's charts over its cells. What draws them is loaded with the first chart. */
export function showCharts(sheet: HTMLElement, grid: GridView, kept: Kept, language: Language): void {
  const stop = kept.onChanged(() => {
    if (kept.parts.charts.length === 0) return;
    stop();
    void import("./ChartLayer").then(({ ChartLayer }) => new ChartLayer(sheet, grid, kept, language));
  });
}
