/**
 * Cell edit mode: while the user types into a cell Excel refuses every batch, unless the add-in asked to wait
 * (`Excel.run({ delayForCellEdit: true })`).
 */
export class EditMode {
  private editing = false;
  private waiting: (() => void)[] = [];

  get on(): boolean {
    return this.editing;
  }

  set(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const released = this.waiting;
    this.waiting = [];
    for (const release of released) release();
  }

  async end(): Promise<void> {
    while (this.editing) await new Promise<void>((release) => this.waiting.push(release));
  }
}
