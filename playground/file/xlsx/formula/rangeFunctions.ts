/** What Excel's functions make of ranges: the question whether a formula can have more than one value. */

/** Functions whose own value can be more than one cell. */
const GIVES_ARRAYS = names(`
  BYCOL BYROW CHOOSE CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDEX INDIRECT LAMBDA LET LINEST
  LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT OFFSET PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY
  STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH`);

/** Functions that take whole ranges and give one value, by the positions (from 0) at which they want one value all the same. */
const TAKES_RANGES: ReadonlyMap<string, (position: number) => boolean> = new Map([
  ...taking(
    `AND AVEDEV AVERAGE AVERAGEA COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COVARIANCE.P COVARIANCE.S DEVSQ GEOMEAN HARMEAN
     INTERCEPT IRR KURT MAX MAXA MEDIAN MIN MINA MODE MODE.SNGL OR PEARSON PRODUCT ROWS RSQ SKEW SLOPE STDEV STDEV.P STDEV.S
     STDEVA STDEVP SUBTOTAL SUM SUMPRODUCT SUMSQ TEXTJOIN VAR VAR.P VAR.S VARA VARP XOR`,
    () => false,
  ),
  ...taking(
    "FORECAST FORECAST.LINEAR HLOOKUP LOOKUP MATCH NPV RANK RANK.AVG RANK.EQ VLOOKUP",
    (position) => position === 0,
  ),
  ...taking(
    `AVERAGEIF COUNTIF LARGE PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK QUARTILE QUARTILE.EXC QUARTILE.INC SMALL
     SUMIF TRIMMEAN`,
    (position) => position === 1,
  ),
  ...taking("COUNTIFS", (position) => position % 2 === 1),
  ...taking("AVERAGEIFS MAXIFS MINIFS SUMIFS", (position) => position > 0 && position % 2 === 0),
]);

export function givesArrays(name: string): boolean {
  return GIVES_ARRAYS.has(name.toUpperCase());
}

/** Whether the function takes the range at this position as a whole, whatever it is asked in. */
export function takesRange(name: string, position: number): boolean {
  return TAKES_RANGES.get(name.toUpperCase())?.(position) === false;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function taking(
  list: string,
  oneValueAt: (position: number) => boolean,
): [string, (position: number) => boolean][] {
  return [...names(list)].map((name) => [name, oneValueAt]);
}
