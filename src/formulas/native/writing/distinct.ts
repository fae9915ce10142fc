import type { Draft } from "./Draft";

/** How many different texts there are among the rows that count; modern Excel has a function for it. */
export function distinct(draft: Draft, name: string, texts: string, used: string): string {
  return draft.name(name, distinctAmong(texts, used));
}

/** The same as a calculation, for the rows of each part of a table. */
export function distinctAmong(texts: string, rows: string): string {
  return `IF(SUM(${rows})=0,0,ROWS(UNIQUE(FILTER(${texts},${rows}))))`;
}

/**
 * Which texts occur among the rows that count, for every Excel: TRUE where a row is the first of all with a text that does.
 */
export function seen(texts: string, used: string, rowNumbers: string): string {
  return `ISNUMBER(MATCH(${rowNumbers},IF(${used},MATCH(${texts},${texts},0)),0))`;
}

/** How many different texts occur among the rows that count, for every Excel. */
export function distinctAnywhere(texts: string, used: string, rowNumbers: string): string {
  return `SUMPRODUCT(1*${seen(texts, used, rowNumbers)})`;
}

/**
 * How often each different text occurs among the rows that count, for every Excel: a number for the first of all rows
 * with the text, 0 for the others. Some calculate no frequencies of no numbers, so there has to be such a row.
 */
export function occurrences(texts: string, used: string, rowNumbers: string): string {
  return `FREQUENCY(IF(${used},MATCH(${texts},${texts},0),""),${rowNumbers})`;
}
