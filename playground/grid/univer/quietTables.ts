import type { Injector } from "@univerjs/core";
import { IActiveDirtyManagerService, SetSuperTableMutation } from "@univerjs/preset-sheets-core";

/**
 * The grid library calculates every formula that names a table when the table appears. On opening a workbook it appears to the
 * library only: the values that came with the file stay, as in Excel. Returns what ends the quiet.
 */
export function keepTablesQuiet(injector: Injector): () => void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const usual = dirty.get(SetSuperTableMutation.id);
  dirty.remove(SetSuperTableMutation.id);
  return () => {
    if (usual) dirty.register(SetSuperTableMutation.id, usual);
  };
}
