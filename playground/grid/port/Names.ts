/** Names for cells and formulas, which formulas use instead of addresses. */
import type { CellValue } from "../Grid";

export interface NameInfo {
  readonly name: string;
  /** In English, with its "=": "=Orders!$A$1:$B$9", "=0.4". */
  readonly formula: string;
  /** The sheet that the name belongs to; the whole workbook when left out. */
  readonly sheet?: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Names {
  list(): readonly NameInfo[];
  add(name: NameInfo): void;
  change(before: NameInfo, after: NameInfo): void;
  remove(name: NameInfo): void;
  /** What a name's formula gives, rows of cells where it is more than one. */
  evaluate(formula: string): Promise<CellValue[][]>;
}
