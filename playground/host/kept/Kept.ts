/** Keeps a workbook's parts beside its cells, tells who shows them, and lets changes be undone with those of cells. */
import type { Grid } from "../../grid/Grid";
import { nothingKept, type KeptParts } from "./KeptParts";

export class Kept {
  private current: KeptParts = nothingKept;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly grid: Grid) {
    grid.onOpened(() => this.open(nothingKept));
  }

  get parts(): KeptParts {
    return this.current;
  }

  /** Replaces everything: another workbook is open. */
  open(parts: KeptParts): void {
    this.current = parts;
    for (const sheet of this.grid.sheets()) {
      if (parts.protections[sheet.id] !== undefined) this.grid.sheetEditing.setProtected(sheet.id, true);
    }
    this.tell();
  }

  change(change: Partial<KeptParts>): void {
    const before = this.current;
    this.replace({ ...before, ...change });
    const after = this.current;
    this.grid.history.record({ undo: () => this.replace(before), redo: () => this.replace(after) });
  }

  /** A change that Excel cannot undo; nor what came before it. */
  changeForGood(change: Partial<KeptParts>): void {
    this.replace({ ...this.current, ...change });
    this.grid.history.forget();
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private replace(parts: KeptParts): void {
    this.current = parts;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
