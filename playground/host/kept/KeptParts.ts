/**
 * What a workbook holds that the grid knows nothing of. Sheets are named by their ids. Values never change in place, so
 * that what was before a change can come back when the user undoes it.
 */
import type { ChartModel } from "./ChartModel";

export interface KeptParts {
  /** Settings of add-ins, each as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly customXmlParts: readonly CustomXml[];
  /** The workbook's file counts days from 1904: add-ins are told so. */
  readonly countsFrom1904?: true;
  readonly charts: readonly ChartModel[];
  readonly protections: Readonly<Record<string, Protection>>;
  readonly pageLayouts: Readonly<Record<string, PageLayoutModel>>;
}

export const nothingKept: KeptParts = {
  settings: {},
  customXmlParts: [],
  charts: [],
  protections: {},
  pageLayouts: {},
};

export interface CustomXml {
  readonly id: string;
  readonly xml: string;
}

/** A protected sheet; the options are those of Excel.WorksheetProtectionOptions. */
export interface Protection {
  readonly password?: string;
  /** What a file keeps instead of the password: the attributes of <sheetProtection>. */
  readonly passwordHash?: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** What differs from Excel's own page setup, under the names of Excel.PageLayout. */
export type PageLayoutModel = Readonly<Record<string, unknown>>;
