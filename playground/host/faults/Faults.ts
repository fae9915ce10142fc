/** Ways in which Excel fails an add-in, switched in the page and by tests. None is on unless somebody wants it. */
export interface FaultSettings {
  /** A cell is being edited, whether or not the user does: batches are refused with 5004. */
  readonly editMode: boolean;
  /** Every batch is refused as a request over 5 MB, before anything of it is done (5103). */
  readonly requestTooLarge: boolean;
  /** The answer of every batch is over 5 MB: what it asked for is done, and its results are lost (5104). */
  readonly responseTooLarge: boolean;
  /** Every batch fails at this action, counted from 1; what comes before is done. 0 is never. */
  readonly failAtAction: number;
  /** Milliseconds by which every answer is late. */
  readonly slowAnswer: number;
  /** Batches are carried out, and their answers never come. */
  readonly lostAnswer: boolean;
  /** Functions, by id, whose calls wait: their cells show #BUSY! until the fault is switched off. */
  readonly busyFunctions: readonly string[];
  /** Functions, by id, whose answers get lost: their cells stay at #BUSY! until they are calculated again. */
  readonly silentFunctions: readonly string[];
  /** The sheet that was active when this was switched on is protected: writing to it is AccessDenied. */
  readonly protectedSheet: boolean;
  /** Whatever the user selects, a second area is selected with it, as with Ctrl held down. */
  readonly severalAreas: boolean;
  /** The add-in is not installed: no button, no pane, none of its functions; cells keep the values that they have. */
  readonly addInMissing: boolean;
}

export const noFaults: FaultSettings = {
  editMode: false,
  requestTooLarge: false,
  responseTooLarge: false,
  failAtAction: 0,
  slowAnswer: 0,
  lostAnswer: false,
  busyFunctions: [],
  silentFunctions: [],
  protectedSheet: false,
  severalAreas: false,
  addInMissing: false,
};

export const faultNames = Object.keys(noFaults) as readonly (keyof FaultSettings)[];

/** Stands for every function in the lists of functions. */
export const everyFunction = "*";

export class Faults {
  private current = noFaults;
  private readonly listeners = new Set<() => void>();

  get settings(): FaultSettings {
    return this.current;
  }

  set(change: Partial<FaultSettings>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  switchOff(name: keyof FaultSettings): void {
    this.set({ [name]: noFaults[name] });
  }

  reset(): void {
    this.set(noFaults);
  }

  isOn(name: keyof FaultSettings): boolean {
    return String(this.current[name]) !== String(noFaults[name]);
  }

  /** How many of them are on. */
  get count(): number {
    return faultNames.filter((name) => this.isOn(name)).length;
  }

  isBusy(id: string): boolean {
    return names(this.current.busyFunctions, id);
  }

  isSilent(id: string): boolean {
    return names(this.current.silentFunctions, id);
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function names(list: readonly string[], id: string): boolean {
  return list.includes(id) || list.includes(everyFunction);
}
