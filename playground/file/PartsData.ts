/**
 * What a workbook holds beside its cells, as its file names it: cells by addresses, sheets by names. The host keeps the same
 * while the workbook is open.
 */

import type { ValidationRule } from "../grid/port/Validations";

/** XML of an add-in; its id is a GUID in braces. */
export interface CustomXmlData {
  readonly id: string;
  readonly xml: string;
}

/** What somebody wrote beside a cell. */
export interface NoteData {
  /** "B2". */
  readonly address: string;
  readonly text: string;
}

export interface ProtectionData {
  /** How the file keeps the password, from which it cannot be told: the attributes of <sheetProtection>. */
  readonly passwordHash?: Readonly<Record<string, string>>;
  /** Excel.WorksheetProtectionOptions. */
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** A conditional format that colours cells by their values. */
export interface ColorScaleData {
  /** One or more areas: "A1:B9 D1:D9". */
  readonly addresses: string;
  readonly points: readonly ColorPointData[];
  readonly stopIfTrue: boolean;
}

export interface ColorPointData {
  readonly kind: "lowest" | "highest" | "number" | "percent" | "percentile" | "formula";
  /** A formula begins with "=". */
  readonly value?: number | string;
  /** "#RRGGBB". */
  readonly color: string;
}

/** A rule for what may be typed into cells. */
export interface ValidationData extends ValidationRule {
  /** One or more areas: "A1:B9 D1:D9"; relative references are meant from the first one's first cell. */
  readonly addresses: string;
}

/** What differs from Excel's own page setup, under the names of Excel.PageLayout; margins in points. */
export type PageLayoutData = Readonly<Record<string, unknown>>;

/** What is printed above and below the pages: Excel.HeaderFooterGroup; what is as usual is left out. */
export interface HeadersFootersData {
  /** Of all pages, or of the odd ones where the even ones have their own. */
  readonly odd?: PageTextsData;
  readonly even?: PageTextsData;
  readonly first?: PageTextsData;
  readonly state?: "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven" | "Default";
  readonly useSheetMargins?: boolean;
  readonly useSheetScale?: boolean;
}

/** Excel.HeaderFooter. */
export type PageTextsData = Readonly<
  Partial<Record<`${"left" | "center" | "right"}${"Header" | "Footer"}`, string>>
>;

/** A place in a cell, so many points from its corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart, as Excel's API describes it; its cells are references: "Orders!$A$2:$A$9". */
export interface ChartData {
  readonly name: string;
  /** Excel.ChartType. */
  readonly type: string;
  readonly series: readonly SeriesData[];
  readonly from: ChartCorner;
  /** Where it ends, or how large it is in points: rows are not as high in every program. */
  readonly extent: { readonly to: ChartCorner } | { readonly width: number; readonly height: number };
  readonly title: ChartText;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly dataLabels: { readonly showValue: boolean };
}

export interface SeriesData {
  readonly name?: string;
  readonly nameCell?: string;
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
}

export interface ChartText {
  readonly text: string;
  readonly visible: boolean;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: ChartText;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
}
