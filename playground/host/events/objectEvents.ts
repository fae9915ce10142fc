/** Tells the add-in of tables and charts that come and go. */
import type { Book } from "../model/Book";
import type { Events } from "./Events";
import { event, fire, workbookTarget } from "./fire";

interface Listed {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
}

export function watchObjects({ grid, kept }: Book, events: Events): () => void {
  const listTables = () =>
    grid.tables().map(({ id, name, area }): Listed => ({ id, name, sheet: area.sheet }));
  let tables = listTables();
  let charts: readonly Listed[] = kept.parts.charts;

  const onTables = () => {
    const before = tables;
    tables = listTables();
    for (const { id, sheet, name } of beyond(before, tables)) {
      const message = { source: "Local", tableId: id, tableName: name, worksheetId: sheet };
      fire(events, event.tableDeleted, [sheet, workbookTarget], message);
    }
    for (const { id, sheet } of beyond(tables, before)) {
      const message = { source: "Local", tableId: id, worksheetId: sheet };
      fire(events, event.tableAdded, [sheet, workbookTarget], message);
    }
  };

  const onKept = () => {
    const before = charts;
    charts = kept.parts.charts;
    const tell = (type: number, { id, sheet }: Listed) =>
      fire(events, type, [sheet], { chartId: id, source: "Local", worksheetId: sheet });
    for (const chart of beyond(before, charts)) tell(event.chartDeleted, chart);
    for (const chart of beyond(charts, before)) tell(event.chartAdded, chart);
  };

  const onOpened = () => {
    tables = listTables();
    charts = kept.parts.charts;
  };

  const stops = [grid.onTablesChanged(onTables), grid.onOpened(onOpened), kept.onChanged(onKept)];
  return () => stops.forEach((stop) => stop());
}

/** What the one list has and the other has not. */
function beyond(list: readonly Listed[], other: readonly Listed[]): readonly Listed[] {
  return list.filter(({ id }) => !other.some((one) => one.id === id));
}
