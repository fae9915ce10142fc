/** What the user can undo and do again. */
export interface History {
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Everything that changes while `run` lasts is one step. */
  asOneStep<T>(run: () => Promise<T>): Promise<T>;
  /** A change beside the cells that has just been made, as a step like any other. */
  record(step: Step): void;
  /** What has happened so far cannot be undone any more. */
  forget(): void;
}

export interface Step {
  undo(): void;
  redo(): void;
}
