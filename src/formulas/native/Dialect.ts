/**
 * For which Excel a native formula is written: "modern" is Microsoft 365 and Excel 2024 or later (LET, FILTER, UNIQUE,
 * which Excel 2021 has as well; for tables VSTACK and MAP), "any" is every Excel since 2010, and LibreOffice.
 */
export const DIALECTS = ["modern", "any"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** The longest formula that Excel takes. */
export const LONGEST_FORMULA = 8192;
