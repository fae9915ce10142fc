/**
 * What the playground opens: far more than 70,000 rows, and so little that a browser's tab can hold it. Past these a file is
 * refused with the limit in the sentence.
 */
export const MAX_FILE_MEGABYTES = 100;
/** XML of one file, unpacked; a small zip file can claim to hold any amount. */
export const MAX_UNPACKED_MEGABYTES = 1000;
export const MAX_FILLED_CELLS = 3_000_000;
