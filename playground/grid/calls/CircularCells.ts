import { cellKey, type CallingCell } from "./PendingCalls";

/** The cells whose formulas depend on themselves: Excel shows 0 in them, and says so once when they turn up. */
export class CircularCells {
  private readonly cells = new Set<string>();
  private readonly told = new Set<string>();
  private isNew = false;
  private readonly listeners = new Set<() => void>();

  /** Called after a calculation that has met a circle for the first time. */
  onFound(listener: () => void): void {
    this.listeners.add(listener);
  }

  startPass(cells: readonly CallingCell[]): void {
    this.cells.clear();
    for (const cell of cells) this.cells.add(cellKey(cell));
  }

  has(cell: CallingCell): boolean {
    return this.cells.has(cellKey(cell));
  }

  /** The formula of this cell has been calculated. Says whether it depends on itself. */
  finish(cell: CallingCell): boolean {
    const key = cellKey(cell);
    const isCircular = this.cells.has(key);
    this.isNew ||= isCircular && !this.told.has(key);
    if (isCircular) this.told.add(key);
    else this.told.delete(key);
    return isCircular;
  }

  endRun(): void {
    if (this.isNew) for (const listener of this.listeners) listener();
    this.isNew = false;
  }

  /** Another workbook is open. */
  clear(): void {
    this.told.clear();
  }
}
