import { parseReference, type CellReference } from "../reference";

/** The range that a reference names, whether the workbook has it or not. */
export function rangeOf(context: Excel.RequestContext, text: string): Excel.Range {
  const reference = parseReference(text);
  const { tables } = context.workbook;
  switch (reference.kind) {
    case "column":
      return columnOf(tables.getItem(reference.table), reference.column);
    case "cells":
      return cellsOf(context, reference);
    case "spill":
      return cellsOf(context, reference).getSpillingToRange();
    case "inRow": {
      const cells = cellsOf(context, reference.cells);
      const { table, column } = reference;
      const owner = table === undefined ? cells.getTables(false).getFirst() : tables.getItem(table);
      return columnOf(owner, column).getIntersection(cells.getEntireRow());
    }
  }
}

function cellsOf({ workbook }: Excel.RequestContext, { sheet, cells }: CellReference): Excel.Range {
  const { worksheets } = workbook;
  return (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(cells);
}

function columnOf(table: Excel.Table, column: string): Excel.Range {
  return table.columns.getItem(column).getDataBodyRange();
}
