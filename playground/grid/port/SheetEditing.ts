/** What changes a sheet as a whole. */
import type { Area, SheetInfo } from "../Grid";

/** Excel's kinds; a VeryHidden sheet is not even listed where the user unhides sheets. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetEditing {
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  /** To this place among the sheets, counted from 0. */
  move(sheet: string, position: number): void;
  /** A copy behind the last sheet; tables stay with the original. */
  copy(sheet: string, name: string): Promise<SheetInfo>;
  setVisibility(sheet: string, visibility: SheetVisibility): void;
  /** "#RRGGBB", or "" for none. */
  setTabColor(sheet: string, color: string): void;
  /** A protected sheet takes nothing that the user types. */
  setProtected(sheet: string, isProtected: boolean): void;
  /** Protection holds back the user and not what changes while `run` lasts: an add-in, which the host has checked. */
  unlocked<T>(run: () => Promise<T>): Promise<T>;
  showsGridlines(sheet: string): boolean;
  setGridlines(sheet: string, shown: boolean): void;
  /** The rows and columns that stay in sight, counted from the first; undefined when none do. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number } | undefined;
  freeze(sheet: string, rows: number, columns: number): void;
  /** Makes cells of the area one cell that shows the first one's content. */
  merge(area: Area): void;
  unmerge(area: Area): void;
}
