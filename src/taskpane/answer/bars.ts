/** A bar of a chart, in the units of its picture. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarChart {
  /** One a value; none where there is no value. */
  readonly bars: readonly (Bar | undefined)[];
  /** The height at which the bars stand, or from which they hang. */
  readonly zero: number;
}

/** Of a bar's place, so much is bar. */
const SHARE_OF_PLACE = 0.7;
/** A value of zero is seen as a line; less could not be told from none. */
const LEAST_HEIGHT = 1;

/** Where the bars of some values stand: all from zero, so that their lengths compare as the values do. */
export function barsOf(values: readonly (number | undefined)[], width: number, height: number): BarChart {
  const known = values.filter((value) => value !== undefined);
  const [highest, lowest] = [Math.max(0, ...known), Math.min(0, ...known)];
  const perUnit = highest === lowest ? 0 : height / (highest - lowest);
  const zero = highest * perUnit;
  const place = width / values.length;
  const bars = values.map((value, index) => {
    if (value === undefined) return undefined;
    const length = Math.max(LEAST_HEIGHT, Math.abs(value) * perUnit);
    return {
      x: place * (index + (1 - SHARE_OF_PLACE) / 2),
      // A line on the edge must not leave the picture.
      y: value < 0 ? Math.min(zero, height - length) : Math.max(0, zero - length),
      width: place * SHARE_OF_PLACE,
      height: length,
    };
  });
  return { bars, zero };
}
