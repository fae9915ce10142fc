/** Tells the add-in of every change of the selection: on a sheet, in a table, anywhere. */
import type { Area } from "../../grid/Grid";
import { formatCells } from "../model/addresses";
import { intersection } from "../model/areas";
import type { Book } from "../model/Book";
import type { Events } from "./Events";
import { event, fire, workbookTarget } from "./fire";

export function watchSelection({ grid }: Book, events: Events): () => void {
  let inside: readonly string[] = [];
  return grid.onSelectionChanged(() => {
    const selected = grid.selection();
    const worksheetId = grid.activeSheet();
    events.fire("documentSelectionChanged", {});
    const address = selected.map(formatCells).join(",");
    fire(events, event.worksheetSelectionChanged, [worksheetId, workbookTarget], { address, worksheetId });
    const before = inside;
    const tables = grid.tables().map((table) => ({ ...table, address: within(selected, table.area) }));
    inside = tables.filter((table) => table.address !== "").map(({ id }) => id);
    // Also the table that the selection has left is told, with no address.
    for (const { id, address: part, area } of tables) {
      if (part === "" && !before.includes(id)) continue;
      const message = { address: part, tableId: id, worksheetId: area.sheet };
      fire(events, event.tableSelectionChanged, [id], message);
    }
  });
}

function within(selected: readonly Area[], table: Area): string {
  const parts = selected.map((area) => intersection(area, table)).filter((part) => part !== undefined);
  return parts.map(formatCells).join(",");
}
