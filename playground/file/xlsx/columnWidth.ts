/**
 * A file gives widths in characters of the usual font (Calibri 11, whose digits are 7 pixels wide), the grid in pixels
 * (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 7;

/** Excel's columns when nobody has changed them. */
export const USUAL_PIXELS = 64;

export function pixelsOf(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

export function charactersOf(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
