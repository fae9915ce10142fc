import { down } from "../address";
import { call } from "../call";
import { CHART_COLORS, chartPlace } from "../charts";
import { COUNT, FREQUENCY, LABEL, MONEY, RATE } from "../formats";
import type { OrderColumns } from "../ReportData";
import { part, type ReportContext, type SheetSection } from "../SheetSection";
import { comparing, LATEST, latestPeriods, tableRows } from "../tableRows";

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
  const lacking = `SUMPRODUCT((${dates}<>"")*((${customers}="")+(${amounts}="")=1))`;
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
    latestPeriods(table),
    LATEST,
  );
  return part({
    ...rows,
    blocks: [
      { at: `B${row}`, rows: [[`${trend.heading} · ${trend.latest(LATEST)}`]] },
      { at: `E${row}`, rows: [[`=LET(n,${lacking},IF(n=0,"","${trend.lacking('"&n&"')}"))`]] },
      ...rows.blocks,
    ],
    looks: [{ range: `B${row}`, look: "heading" }, { range: `E${row}`, look: "note" }, ...rows.looks],
    charts: [
      {
        categories: trendPeriods(row),
        name: "FastholdRevenue",
        kind: "columns",
        title: columns.revenue,
        place: chartPlace("left", chartRow),
        series: [{ name: columns.revenue, values: down("H", row + 2, LATEST), color: CHART_COLORS.first }],
        numberFormat: COUNT,
      },
      {
        categories: comparing("B", row + 2),
        name: "FastholdRetention",
        kind: "lines",
        title: `${columns.retention} · ${columns.repeatRate}`,
        place: chartPlace("right", chartRow),
        series: [
          { name: columns.retention, values: comparing("I", row + 2), color: CHART_COLORS.first },
          { name: columns.repeatRate, values: comparing("J", row + 2), color: CHART_COLORS.second },
        ],
        numberFormat: "0%",
      },
    ],
  });
}
