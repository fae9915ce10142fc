export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Ways to run a batch, for verbs that need several runs. */
export interface Runs {
  /** Refused while the user types into a cell. */
  atOnce<T>(batch: Batch<T>): Promise<T>;
  /** Waits until the user has finished typing. */
  whenNotEditing<T>(batch: Batch<T>): Promise<T>;
}
