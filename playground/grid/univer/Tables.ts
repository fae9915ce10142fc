import { IUndoRedoService, type Injector } from "@univerjs/core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
  type ITableSetConfig,
} from "@univerjs/sheets-table";
import { merge, Subject } from "rxjs";
import type { Area, TableInfo } from "../Grid";
import type { Step } from "../port/History";
import type { TableEditing } from "../port/TableEditing";
import { rangeOf, TOTALS, type Book } from "./Book";

/** The tables of the grid library. */
export class Tables implements TableEditing {
  private readonly totalsChanged$ = new Subject<void>();

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
    private readonly record: (step: Step) => void,
  ) {}

  add(name: string, area: Area): TableInfo {
    this.book.makeRoom(area);
    const id = crypto.randomUUID();
    this.book.commands.syncExecuteCommand(AddSheetTableCommand.id, {
      unitId: this.book.id,
      subUnitId: area.sheet,
      range: rangeOf(area),
      id,
      name,
    });
    return this.find(id);
  }

  resize(id: string, area: Area): void {
    this.book.makeRoom(area);
    const range = (newArea: Area) => ({ updateRange: { newRange: rangeOf(newArea) } });
    this.set(id, range(this.find(id).area), range(area));
  }

  setTotals(id: string, hasTotals: boolean): void {
    const table = this.injector.get(TableManager).getTableById(this.book.id, id);
    if (!table) throw new Error(`There is no table ${id}.`);
    const change = (value: boolean) => () => {
      table.setTableMeta({ [TOTALS]: value });
      this.totalsChanged$.next();
    };
    const before = this.find(id).hasTotals;
    change(hasTotals)();
    this.record({ undo: change(before), redo: change(hasTotals) });
  }

  rename(id: string, name: string): void {
    this.set(id, { name: this.find(id).name }, { name });
  }

  remove(id: string): void {
    const { area } = this.find(id);
    const ids = { unitId: this.book.id, subUnitId: area.sheet, tableId: id };
    this.book.commands.syncExecuteCommand(DeleteSheetTableCommand.id, ids);
  }

  onChanged(listener: () => void): () => void {
    const { tableAdd$, tableDelete$, tableNameChanged$, tableRangeChanged$ } =
      this.injector.get(TableManager);
    const changes = merge(
      tableAdd$,
      tableDelete$,
      tableNameChanged$,
      tableRangeChanged$,
      this.totalsChanged$,
    );
    const subscription = changes.subscribe(listener);
    return () => subscription.unsubscribe();
  }

  /** The library's own command for this finishes later than it says; its mutation does not. */
  private set(tableId: string, before: ITableSetConfig, after: ITableSetConfig): void {
    const mutation = (config: ITableSetConfig) => ({
      id: SetSheetTableMutation.id,
      params: { unitId: this.book.id, subUnitId: this.find(tableId).area.sheet, tableId, config },
    });
    const [undo, redo] = [mutation(before), mutation(after)];
    this.book.commands.syncExecuteCommand(redo.id, redo.params);
    this.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: this.book.id, undoMutations: [undo], redoMutations: [redo] });
  }

  private find(id: string): TableInfo {
    const table = this.book.tables().find((one) => one.id === id);
    if (!table) throw new Error(`There is no table ${id}.`);
    return table;
  }
}
