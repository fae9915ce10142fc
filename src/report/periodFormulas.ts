import { UNITS } from "../metrics/period/calendar";

/**
 * Formulas about a period that stands in a cell, in functions of Excel's own that mean the same in every language:
 * none of them formats or reads a date as text.
 */

const TEXT = (cell: string) => `p,UPPER(TRIM(${cell}))`;
const isSpan = (text: string) => `AND(LEN(${text})=22,MID(${text},11,2)="..")`;
/** "Y", "D", "S" for a span of days, "H", "Q" or "W"; a digit, the month's first, for a month. */
const KIND = `k,IF(LEN(p)=4,"Y",IF(LEN(p)=10,"D",IF(LEN(p)>10,IF(${isSpan("p")},"S",NA()),MID(p,6,1))))`;
/** The first and the last day of a span. */
const DAYS = `f,IF(k="S",${dateAt(1)},0),l,IF(k="S",${dateAt(13)},0)`;

/**
 * The period before the one in the cell, of the same kind: "2026-Q1" for "2026-Q2", "2025-12" for "2026-01"; before a span
 * of whole months as many months, before any other as many days.
 */
export function periodBeforeFormula(cell: string): string {
  const yearAndNumber = 'y,VALUE(LEFT(p,4)),n,IF(k="Y",0,VALUE(RIGHT(p,IF(OR(k="H",k="Q"),1,2))))';
  const dayBefore = 'd,IF(k="D",DATE(y,VALUE(MID(p,6,2)),n)-1,0)';
  const months = "((YEAR(l+1)-YEAR(f))*12+MONTH(l+1)-MONTH(f))";
  const start = `s,IF(k="S",IF(AND(DAY(f)=1,DAY(l+1)=1),DATE(YEAR(f),MONTH(f)-${months},1),f-(l-f+1)),0)`;
  const cases = [
    '"Y",(y-1)&""',
    `"D",${isoDay("d")}`,
    `"S",${isoDay("s")}&".."&${isoDay("(f-1)")}`,
    '"H",IF(n=1,(y-1)&"-H2",y&"-H1")',
    '"Q",IF(n=1,(y-1)&"-Q4",y&"-Q"&(n-1))',
    // 28 December lies in its year's last week.
    `"W",IF(n=1,(y-1)&"-W"&ISOWEEKNUM(DATE(y-1,12,28)),y&"-W"&${twoDigits("n-1")})`,
    `IF(n=1,(y-1)&"-12",y&"-"&${twoDigits("n-1")})`,
  ];
  const names = [TEXT(cell), KIND, yearAndNumber, dayBefore, DAYS, start];
  return `LET(${names.join(",")},SWITCH(k,${cases.join(",")}))`;
}

/** The unit of which the period in the cell is one: "quarter" for "2026-Q2"; a span of days is of none. */
export function unitOfPeriodFormula(cell: string): string {
  const [day, week, month, quarter, half, year] = UNITS;
  const cases = `"Y","${year}","D","${day}","S",NA(),"H","${half}","Q","${quarter}","W","${week}","${month}"`;
  return `LET(${TEXT(cell)},${KIND},SWITCH(k,${cases}))`;
}

/** One or the other, by whether a span of days stands in the cell; both may have names of their own. */
export function whereSpan(cell: string, span: string, otherwise: string): string {
  return `IF(${isSpan(`TRIM(${cell})`)},${span},${otherwise})`;
}

/**
 * For each cell with a date 1 or 0, by whether it lies in the span in the cell. Dates may be numbers or texts such as
 * "2026-04-01": those are compared as the texts that they are, and a text is never among numbers.
 */
export function isInSpan(dates: string, cell: string): string {
  const days = `(x>=${dateAt(1)})*(x<${dateAt(13)}+1)`;
  const texts = "ISTEXT(x)*(LEFT(x,10)>=LEFT(p,10))*(LEFT(x,10)<=RIGHT(p,10))";
  return `LET(${TEXT(cell)},x,${dates},${days}+${texts})`;
}

/** The day whose date is written in the period's text from a place on. */
function dateAt(place: number): string {
  const part = (from: number, length: number) => `VALUE(MID(p,${place + from},${length}))`;
  return `DATE(${part(0, 4)},${part(5, 2)},${part(8, 2)})`;
}

function isoDay(day: string): string {
  return `YEAR(${day})&"-"&${twoDigits(`MONTH(${day})`)}&"-"&${twoDigits(`DAY(${day})`)}`;
}

function twoDigits(number: string): string {
  return `RIGHT("0"&(${number}),2)`;
}
