/** A file gives heights in points, the grid in pixels of a screen with 96 to the inch. */
export const POINTS_PER_PIXEL = 0.75;
