/** Notes that stick to cells. */
export interface CellComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Comments {
  list(): readonly CellComment[];
  put(comment: CellComment): void;
  remove(comment: CellComment): void;
}
