import { MOST_COLUMNS } from "../../workbook/Workbook";
import type { Remark } from "../understanding/remark";
import type { Words } from "./words";

/** "Ordredato: the dates are text (“01-04-2026”), …" */
export function remarkText(remark: Remark, { understanding: { remarks } }: Words): string {
  switch (remark.about) {
    case "answersFromZero":
      return remarks.answersFromZero(remark.column, remark.highest);
    case "rowsAbove":
    case "rowsBelow":
      return remarks[remark.about](remark.rows);
    case "columnsBeyond":
      return remarks.columnsBeyond(remark.columns, MOST_COLUMNS);
    case "unitPrices":
    case "orderTotals":
      return remarks[remark.about](remark.column);
    default:
      return remarks[remark.about](remark.column, remark.example);
  }
}
