import { BooleanNumber, IPermissionService, type Injector } from "@univerjs/core";
import { SheetLazyExecuteScheduleService, WorksheetEditPermission } from "@univerjs/preset-sheets-core";
import type { Area, SheetInfo } from "../Grid";
import type { SheetEditing, SheetVisibility } from "../port/SheetEditing";
import type { Book } from "./Book";

/** The sheets of the grid library's workbook. */
export class Sheets implements SheetEditing {
  /** The library knows no more than hidden sheets. */
  private readonly veryHidden = new Set<string>();
  private readonly protected = new Set<string>();
  private unlocks = 0;

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  list(): SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => this.info(sheet.getSheetId()));
  }

  add(name: string): SheetInfo {
    return this.book.stayingHere(() => {
      const position = this.book.workbook.getSheets().length;
      return this.info(this.book.facade.insertSheet(name, { index: position }).getSheetId());
    });
  }

  rename(sheet: string, name: string): void {
    this.book.facadeSheet(sheet).setName(name);
  }

  remove(sheet: string): void {
    this.book.facade.deleteSheet(sheet);
  }

  move(sheet: string, position: number): void {
    this.book.stayingHere(() => this.book.facade.moveSheet(this.book.facadeSheet(sheet), position));
  }

  /** The library copies large sheets bit by bit. */
  async copy(sheet: string, name: string): Promise<SheetInfo> {
    const copied = this.startCopy(sheet, name);
    const rest = this.injector.get(SheetLazyExecuteScheduleService);
    while (rest.hasPendingTasks()) await new Promise((resume) => setTimeout(resume, 20));
    return copied;
  }

  private startCopy(sheet: string, name: string): SheetInfo {
    return this.book.stayingHere(() => {
      const copy = this.book.facade.duplicateSheet(this.book.facadeSheet(sheet));
      copy.setName(name);
      this.book.facade.moveSheet(copy, this.book.workbook.getSheets().length - 1);
      return this.info(copy.getSheetId());
    });
  }

  setVisibility(sheet: string, visibility: SheetVisibility): void {
    const target = this.book.facadeSheet(sheet);
    if (visibility === "VeryHidden") this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
    if (visibility !== "Visible") {
      if (!target.isSheetHidden()) target.hideSheet();
    } else if (target.isSheetHidden()) {
      this.book.stayingHere(() => target.showSheet());
    }
  }

  setTabColor(sheet: string, color: string): void {
    this.book.facadeSheet(sheet).setTabColor(color);
  }

  setProtected(sheet: string, isProtected: boolean): void {
    if (isProtected) this.protected.add(sheet);
    else this.protected.delete(sheet);
    this.setEditable(sheet, !isProtected || this.unlocks > 0);
  }

  async unlocked<T>(run: () => Promise<T>): Promise<T> {
    this.unlocks++;
    for (const sheet of this.protected) this.setEditable(sheet, true);
    try {
      return await run();
    } finally {
      this.unlocks--;
      if (this.unlocks === 0) for (const sheet of this.protected) this.setEditable(sheet, false);
    }
  }

  showsGridlines(sheet: string): boolean {
    return !this.book.facadeSheet(sheet).hasHiddenGridLines();
  }

  setGridlines(sheet: string, shown: boolean): void {
    this.book.facadeSheet(sheet).setHiddenGridlines(!shown);
  }

  frozen(sheet: string): { readonly rows: number; readonly columns: number } | undefined {
    const { xSplit: columns, ySplit: rows } = this.book.facadeSheet(sheet).getFreeze();
    return rows > 0 || columns > 0 ? { rows, columns } : undefined;
  }

  freeze(sheet: string, rows: number, columns: number): void {
    const target = this.book.facadeSheet(sheet);
    if (rows === 0 && columns === 0) target.cancelFreeze();
    else {
      target.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      });
    }
  }

  merge(area: Area): void {
    this.book.range(area).merge({ isForceMerge: true });
  }

  unmerge(area: Area): void {
    this.book.range(area).breakApart();
  }

  private setEditable(sheet: string, isEditable: boolean): void {
    const permissions = this.injector.get(IPermissionService);
    const point = new WorksheetEditPermission(this.book.id, sheet);
    if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
    permissions.updatePermissionPoint(point.id, isEditable);
  }

  private info(id: string): SheetInfo {
    const sheet = this.book.sheet(id);
    const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const hidden: SheetVisibility = this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
    return {
      id,
      name: sheet.getName(),
      visibility: isHidden ? hidden : "Visible",
      tabColor: sheet.getTabColor() ?? "",
    };
  }
}
