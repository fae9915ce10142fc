/** How often answers go into cells while many calls are under way, in milliseconds. */
const PAUSE = 500;

/**
 * Gathers cells whose calls have been answered, to calculate those of one message of the add-in together. While more
 * answers are on their way, cells follow at most twice a second: each calculation draws the grid anew, which takes longer
 * than the calculation.
 */
export class AnsweredCells<Cell> {
  private cells: Cell[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = -Infinity;

  constructor(
    private readonly isMoreAwaited: () => boolean,
    private readonly calculate: (cells: readonly Cell[]) => void,
  ) {}

  /** Whether cells are still to be calculated. */
  get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  add(cell: Cell): void {
    this.cells.push(cell);
    if (this.timer !== undefined && this.isMoreAwaited()) return;
    const rest = this.isMoreAwaited() ? this.last + PAUSE - performance.now() : 0;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hurry(), Math.max(0, rest));
  }

  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.cells = [];
  }

  private hurry(): void {
    const { cells } = this;
    this.clear();
    this.last = performance.now();
    this.calculate(cells);
  }
}
