/** Excel's sizes: of a sheet, of what one call may read or write in cells, and of a cell's text and formula. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
export const cellsPerCall = 5_000_000;
export const textLength = 32_767;
export const formulaLength = 8_192;
