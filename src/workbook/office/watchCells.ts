import { answered } from "../patience";
import { supports } from "./supports";

/** Notices that cells change while they are read block by block. */
export interface CellsWatch {
  /** Ends the watch: whether any of the cells has changed, or has been moved by others, since it began. */
  end(): Promise<boolean>;
}

const unwatched: CellsWatch = { end: () => Promise.resolve(false) };

/** Begins with the next sync. Excel tells of a sheet's changes since ExcelApi 1.7; before, nothing is noticed. */
export function watchCells(range: Excel.Range): CellsWatch {
  if (!supports("1.7")) return unwatched;
  const { context, worksheet } = range;
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  const handler = worksheet.onChanged.add((change) => {
    changes.push(change);
    return Promise.resolve();
  });
  return {
    async end() {
      handler.remove();
      // Excel tells of changes in the order in which it answers: after this answer those from before are known.
      await answered(context.sync());
      if (changes.some(movesCells)) return true;
      const common = changes.map(({ address }) =>
        worksheet.getRange(address).getIntersectionOrNullObject(range).load("address"),
      );
      if (common.length > 0) await answered(context.sync());
      return common.some((cells) => !cells.isNullObject);
    },
  };
}

/** Inserted and deleted cells move others; of several areas at once it is not worth knowing which. */
function movesCells({ changeType, address }: Excel.WorksheetChangedEventArgs): boolean {
  return changeType !== Excel.DataChangeType.rangeEdited || address.includes(",");
}
