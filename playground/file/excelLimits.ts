/**
 * What one Excel worksheet holds.
 * Source: Microsoft, "Excel specifications and limits" (support.microsoft.com).
 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_CELL_LENGTH = 32_767;
export const MAX_HEADER_LENGTH = 255;
export const MAX_SHEET_NAME_LENGTH = 31;
