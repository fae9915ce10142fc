const SAMPLE_ROWS = 200;
const PIXELS_PER_CHARACTER = 8;
const PADDING = 24;
const NARROWEST = 64;
const WIDEST = 320;

/** Widths in pixels that fit the first rows, within reason: a comment column must not push the others off the screen. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const lengths: number[] = [];
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    row.forEach((cell, column) => {
      lengths[column] = Math.max(lengths[column] ?? 0, cell.length);
    });
  }
  return lengths.map((length) =>
    Math.min(WIDEST, Math.max(NARROWEST, length * PIXELS_PER_CHARACTER + PADDING)),
  );
}
