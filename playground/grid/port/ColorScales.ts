/** Conditional formats that colour cells by their values, between two or three colours. */
import type { Area } from "../Grid";

export interface ColorScale {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly points: readonly ColorPoint[];
  readonly stopIfTrue: boolean;
}

export interface ColorPoint {
  readonly kind: "lowest" | "highest" | "number" | "percent" | "percentile" | "formula";
  /** A number or formula; nothing for the lowest and the highest value. */
  readonly value?: number | string;
  readonly color: string;
}

export interface ColorScales {
  /** The first one counts most. */
  list(sheet: string): readonly ColorScale[];
  add(sheet: string, scale: ColorScale): void;
  change(sheet: string, scale: ColorScale): void;
  remove(sheet: string, id: string): void;
}
