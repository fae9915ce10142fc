import { call } from "../call";
import { figureRows, type FigureRow } from "../figureRows";
import { COUNT, FREQUENCY, MONEY, RATE } from "../formats";
import type { OrderColumns } from "../ReportData";
import { rowOfPeriod } from "../rowOfPeriod";
import { part, type ReportContext, type SheetSection } from "../SheetSection";

/** Rows below the section's first: what other sections refer to. */
export const FIGURE_OFFSETS = { customers: 2, retention: 5, customerValue: 9 };
export const FIGURES_HEIGHT = 10;

/** Customers, orders, revenue: where they stand in ORDERS.TREND, and in ORDERS.BY. */
const COUNTED = { overTime: [2, 6, 7], byGroup: [2, 3, 4] };

/** The order list's headline figures in the period, in the one compared with, and the change. */
export function figuresSection(row: number, orders: OrderColumns, context: ReportContext): SheetSection {
  const { customers, dates, amounts, orderIds } = orders;
  const { figures } = context.words;
  const counted = (period: string) =>
    rowOfPeriod(
      {
        overTime: {
          id: "ORDERS.TREND",
          args: (unit) => [customers, dates, amounts, unit, orderIds, false],
          columns: COUNTED.overTime,
        },
        byGroup: {
          id: "ORDERS.BY",
          args: (within, groups) => [
            within(customers),
            within(amounts),
            groups,
            orderIds === undefined ? undefined : within(orderIds),
            false,
          ],
          columns: COUNTED.byGroup,
        },
        dates,
      },
      period,
    );
  const rows: readonly FigureRow[] = [
    { label: figures.customers, formula: counted, format: COUNT, change: "growth" },
    { label: figures.orders, formula: undefined, format: COUNT, change: "growth" },
    { label: figures.revenue, formula: undefined, format: COUNT, change: "growth" },
    {
      label: figures.retention,
      formula: (period) => call("RETENTION.ORDERS", customers, dates, period),
      format: RATE,
      change: "points",
    },
    {
      label: figures.repeatRate,
      formula: (period) => call("REPEATRATE.ORDERS", customers, dates, period, orderIds),
      format: RATE,
      change: "points",
    },
    {
      label: figures.purchaseFrequency,
      formula: (period) => call("PURCHFREQ.ORDERS", customers, dates, period, orderIds),
      format: FREQUENCY,
      change: "growth",
    },
    {
      label: figures.averageOrderValue,
      formula: (period) => call("AOV.ORDERS", amounts, dates, period, orderIds),
      format: MONEY,
      change: "growth",
    },
    {
      label: figures.customerValue,
      formula: (period) => call("CLV.ORDERS", customers, amounts, dates, period),
      format: MONEY,
      change: "growth",
    },
  ];
  const { blocks, numberFormats, headings } = figureRows(row + 1, rows, context);
  return part({
    blocks: [{ at: `B${row}`, rows: [[figures.heading]] }, ...blocks],
    looks: [
      { range: `B${row}`, look: "heading" },
      { range: headings, look: "columnHeadings" },
    ],
    numberFormats,
  });
}
