import { down } from "../address";
import { call } from "../call";
import { CHART_COLORS, chartPlace } from "../charts";
import { COUNT, FREQUENCY, LABEL, MONEY, RATE } from "../formats";
import type { OrderColumns } from "../ReportData";
import { part, type ReportContext, type SheetSection } from "../SheetSection";
import { LATEST, latestOf, tableRows } from "../tableRows";

export const TREND_HEIGHT = LATEST + 2;

/** The cells that hold the names of the latest periods. */
export function trendPeriods(row: number): string {
  return down("B", row + 2, LATEST);
}

/** The order list over time: its latest periods, and charts of revenue and of retention beside the headline figures. */
export function trendSection(
  row: number,
  chartRow: number,
  { customers, dates, amounts, orderIds }: OrderColumns,
  { words, unit }: ReportContext,
): SheetSection {
  const { trend } = words;
  const { columns } = trend;
  const table = call("ORDERS.TREND", customers, dates, amounts, unit, orderIds, false);
  const rows = tableRows(
    row + 1,
    [
      { heading: columns.period, format: LABEL },
      { heading: columns.customers, format: COUNT },
      { heading: columns.fresh, format: COUNT },
      { heading: columns.retained, format: COUNT },
      { heading: columns.reactivated, format: COUNT },
      { heading: columns.orders, format: COUNT },
      { heading: columns.revenue, format: COUNT },
      { heading: columns.retention, format: RATE },
      { heading: columns.repeatRate, format: RATE },
      { heading: columns.purchaseFrequency, format: FREQUENCY },
      { heading: columns.averageOrderValue, format: MONEY },
      { heading: columns.customerValue, format: MONEY },
    ],
    latestOf(table, LATEST),
    LATEST,
  );
  const column = (letter: string) => down(letter, row + 2, LATEST);
  const common = { categories: trendPeriods(row) };
  return part({
    ...rows,
    blocks: [{ at: `B${row}`, rows: [[`${trend.heading} · ${trend.latest(LATEST)}`]] }, ...rows.blocks],
    looks: [{ range: `B${row}`, look: "heading" }, ...rows.looks],
    charts: [
      {
        ...common,
        name: "FastholdRevenue",
        kind: "columns",
        title: columns.revenue,
        place: chartPlace("left", chartRow),
        series: [{ name: columns.revenue, values: column("H"), color: CHART_COLORS.first }],
        numberFormat: COUNT,
      },
      {
        ...common,
        name: "FastholdRetention",
        kind: "lines",
        title: `${columns.retention} · ${columns.repeatRate}`,
        place: chartPlace("right", chartRow),
        series: [
          { name: columns.retention, values: column("I"), color: CHART_COLORS.first },
          { name: columns.repeatRate, values: column("J"), color: CHART_COLORS.second },
        ],
        numberFormat: "0%",
      },
    ],
  });
}
