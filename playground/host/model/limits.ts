/** Excel's sizes: rows and columns of a sheet, and the most cells that one call may read or write. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
export const cellsPerCall = 5_000_000;
