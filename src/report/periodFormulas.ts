import { UNITS } from "../metrics/period/calendar";

/**
 * Formulas about a period that stands in a cell, in functions of Excel's own that mean the same in every language:
 * none of them formats or reads a date as text. They know the periods of the calendar; a span of days is #N/A.
 */

const TEXT = (cell: string) => `p,UPPER(TRIM(${cell}))`;
/** "Y", "D", "H", "Q" or "W"; a digit, the month's first, for a month. */
const KIND = 'k,IF(LEN(p)=4,"Y",IF(LEN(p)=10,"D",IF(LEN(p)>10,NA(),MID(p,6,1))))';

/** The period before the one in the cell, of the same kind: "2026-Q1" for "2026-Q2", "2025-12" for "2026-01". */
export function periodBeforeFormula(cell: string): string {
  const yearAndNumber = 'y,VALUE(LEFT(p,4)),n,IF(k="Y",0,VALUE(RIGHT(p,IF(OR(k="H",k="Q"),1,2))))';
  const dayBefore = 'd,IF(k="D",DATE(y,VALUE(MID(p,6,2)),n)-1,0)';
  const cases = [
    '"Y",(y-1)&""',
    `"D",YEAR(d)&"-"&${twoDigits("MONTH(d)")}&"-"&${twoDigits("DAY(d)")}`,
    '"H",IF(n=1,(y-1)&"-H2",y&"-H1")',
    '"Q",IF(n=1,(y-1)&"-Q4",y&"-Q"&(n-1))',
    // 28 December lies in its year's last week.
    `"W",IF(n=1,(y-1)&"-W"&ISOWEEKNUM(DATE(y-1,12,28)),y&"-W"&${twoDigits("n-1")})`,
    `IF(n=1,(y-1)&"-12",y&"-"&${twoDigits("n-1")})`,
  ];
  return `LET(${TEXT(cell)},${KIND},${yearAndNumber},${dayBefore},SWITCH(k,${cases.join(",")}))`;
}

/** The unit of which the period in the cell is one: "quarter" for "2026-Q2". */
export function unitOfPeriodFormula(cell: string): string {
  const [day, week, month, quarter, half, year] = UNITS;
  const cases = `"Y","${year}","D","${day}","H","${half}","Q","${quarter}","W","${week}","${month}"`;
  return `LET(${TEXT(cell)},${KIND},SWITCH(k,${cases}))`;
}

function twoDigits(number: string): string {
  return `RIGHT("0"&(${number}),2)`;
}
