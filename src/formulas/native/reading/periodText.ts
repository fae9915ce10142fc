import { atom, type Draft } from "../writing/Draft";

/** First and last day of a period, as they stand in the formula. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

/**
 * First and last day of the period whose text stands in a cell: a year, half, quarter, month, ISO week, day, or two days
 * with two points between them. What is none of these is an error; a blank cell stands for other
 * days where the period may be left out.
 */
export function readPeriodText(
  draft: Draft,
  cell: string,
  called: string,
  blank: Bounds | undefined,
): Bounds {
  const text = draft.isModern ? draft.name(`${called}Text`, `UPPER(TRIM(${cell}))`) : atom(cell);
  const digits = `LEFT(${text},4)`;
  const year = draft.isModern ? draft.name(`${called}Year`, `VALUE(${digits})`) : digits;
  const kind = draft.name(`${called}Kind`, `MID(${text},6,1)`);
  const orBlank = (end: keyof Bounds, otherwise: string) =>
    blank ? `IF(${text}="",${blank[end]},${otherwise})` : otherwise;
  const choose = (days: string, week: string, months: string) =>
    `IF(LEN(${text})>9,${days},IF(${kind}="W",${week},${months}))`;

  const firstWeekday = monday(draft, text, year);
  const start = choose(day(text), firstWeekday, `DATE(${year},${startMonth(text, kind)},1)`);
  const first = draft.name(`${called}Start`, orBlank("first", start));
  const end = choose(
    day(`RIGHT(${text},10)`),
    `${draft.isModern ? first : firstWeekday}+6`,
    `DATE(${year},1+${endMonth(text, kind)},0)`,
  );
  return { first, last: draft.name(`${called}End`, orBlank("last", end)) };
}

function day(text: string): string {
  return `DATE(LEFT(${text},4),MID(${text},6,2),MID(${text},9,2))`;
}

/** The first month of a year, half, quarter or month; an error where the year has no such part. */
function startMonth(text: string, kind: string): string {
  const part = `MID(${text},7,2)`;
  const month = `MATCH(0+MID(${text},6,2),{1,2,3,4,5,6,7,8,9,10,11,12},0)`;
  return `IF(${kind}="",1,IF(${kind}="H",CHOOSE(${part},1,7),IF(${kind}="Q",CHOOSE(${part},1,4,7,10),${month})))`;
}

/** The last month of the same: where there is no such part, the start is an error already. */
function endMonth(text: string, kind: string): string {
  const part = `MID(${text},7,2)`;
  return `IF(${kind}="",12,IF(${kind}="H",6*${part},IF(${kind}="Q",3*${part},MID(${text},6,2))))`;
}

/** The Monday of an ISO week: week 1 holds 4 January, and the last one 28 December. */
function monday({ isModern }: Draft, text: string, year: string): string {
  const week = `MID(${text},7,2)`;
  if (!isModern) return `DATE(${year},1,7*${week}-2)-WEEKDAY(DATE(${year},1,3))`;
  const weeks = `INT((DATE(${year},12,28)-DATE(${year},1,4)+WEEKDAY(DATE(${year},1,4),3))/7)+1`;
  const days = `IF((0+${week}>0)*(0+${week}<=${weeks}),7*${week}-7,VALUE("no such week"))`;
  return `DATE(${year},1,4)-WEEKDAY(DATE(${year},1,4),3)+${days}`;
}
