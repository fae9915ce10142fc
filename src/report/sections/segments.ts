import { call } from "../call";
import { COUNT, FREQUENCY, LABEL, MONEY, RATE } from "../formats";
import type { OrderColumns } from "../ReportData";
import { part, type ReportContext, type SheetSection } from "../SheetSection";
import { tableRows } from "../tableRows";

/** Rows that are formatted; a column of groups hardly ever has more. */
const FORMATTED_ROWS = 40;
export const SEGMENTS_HEIGHT = FORMATTED_ROWS + 2;

/** The groups of customers side by side, over all dates. It comes last, since there may be any number of groups. */
export function segmentsSection(
  row: number,
  { customers, amounts, orderIds }: OrderColumns,
  groups: string,
  { words }: ReportContext,
): SheetSection {
  const { columns } = words.trend;
  const rows = tableRows(
    row + 1,
    [
      { heading: words.segments.group, format: LABEL },
      { heading: columns.customers, format: COUNT },
      { heading: columns.orders, format: COUNT },
      { heading: columns.revenue, format: COUNT },
      { heading: columns.repeatRate, format: RATE },
      { heading: columns.purchaseFrequency, format: FREQUENCY },
      { heading: columns.averageOrderValue, format: MONEY },
      { heading: columns.customerValue, format: MONEY },
    ],
    `=${call("ORDERS.BY", customers, amounts, groups, orderIds, false)}`,
    FORMATTED_ROWS,
  );
  return part({
    ...rows,
    blocks: [{ at: `B${row}`, rows: [[words.segments.heading]] }, ...rows.blocks],
    looks: [{ range: `B${row}`, look: "heading" }, ...rows.looks],
  });
}
