import { down } from "../address";
import { call } from "../call";
import { CHART_COLORS, chartPlace } from "../charts";
import { figureRows, type FigureRow } from "../figureRows";
import { figuresAndTable } from "../figuresAndTable";
import { COUNT, LABEL, RATE } from "../formats";
import type { SubscriptionColumns } from "../ReportData";
import type { ReportContext, SheetSection } from "../SheetSection";
import { comparing, LATEST, latestPeriods, tableRows } from "../tableRows";

/** The charts beside the three figures reach further down than these. */
const TABLE_OFFSET = 11;
export const SUBSCRIPTIONS_HEIGHT = TABLE_OFFSET + 1 + LATEST;

export function subscriptionPeriods(row: number): string {
  return down("B", row + TABLE_OFFSET + 1, LATEST);
}

/** Subscriptions: what was kept and lost in the period, and how many run over time. */
export function subscriptionsSection(
  row: number,
  { starts, ends, customers, amounts }: SubscriptionColumns,
  context: ReportContext,
): SheetSection {
  const { words, unit } = context;
  const { subscriptions, trend } = words;
  const rate = (label: string, formula: (period: string) => string): FigureRow => ({
    label,
    formula,
    format: RATE,
    change: "points",
  });
  const figures = figureRows(
    row + 1,
    [
      rate(subscriptions.retention, (period) =>
        call("RETENTION.SUBS", starts, ends, period, undefined, customers),
      ),
      rate(subscriptions.churn, (period) => call("CHURN.SUBS", starts, ends, period, undefined, customers)),
      ...(amounts === undefined
        ? []
        : [
            rate(subscriptions.revenueRetention, (period) =>
              call("RETENTION.SUBS", starts, ends, period, amounts, customers),
            ),
          ]),
    ],
    context,
  );
  const tableRow = row + TABLE_OFFSET;
  const table = tableRows(
    tableRow,
    [
      { heading: trend.columns.period, format: LABEL },
      { heading: subscriptions.atStart, format: COUNT },
      { heading: subscriptions.fresh, format: COUNT },
      { heading: subscriptions.lost, format: COUNT },
      { heading: subscriptions.atEnd, format: COUNT },
      { heading: trend.columns.retention, format: RATE },
      { heading: subscriptions.churn, format: RATE },
    ],
    latestPeriods(call("SUBS.TREND", starts, ends, unit, customers, false)),
    LATEST,
  );
  return figuresAndTable({
    row,
    heading: subscriptions.heading,
    figures,
    table,
    charts: [
      {
        categories: subscriptionPeriods(row),
        name: "FastholdSubscriptions",
        kind: "columns",
        title: subscriptions.atEnd,
        place: chartPlace("left", row),
        series: [
          { name: subscriptions.atEnd, values: down("F", tableRow + 1, LATEST), color: CHART_COLORS.first },
        ],
        numberFormat: COUNT,
      },
      {
        categories: comparing("B", tableRow + 1),
        name: "FastholdSubscriptionRetention",
        kind: "lines",
        title: subscriptions.retention,
        place: chartPlace("right", row),
        series: [
          { name: subscriptions.retention, values: comparing("G", tableRow + 1), color: CHART_COLORS.first },
        ],
        numberFormat: "0%",
      },
    ],
  });
}
