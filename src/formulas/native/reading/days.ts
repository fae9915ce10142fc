import type { Draft } from "../writing/Draft";

/**
 * Reading dates as the functions do: serial numbers, or ISO text (2026-04-01, with a time or without); blanks and 0 are
 * no days: "", or 0 in the form for any Excel, where the time of day stays. Other text is #VALUE!.
 *
 * What it cannot keep: a number that can be no date (below 10000) is a day long ago, not #VALUE!; a day that the calendar
 * does not have ("2026-02-30") is a later one; a serial number that is written as text is #VALUE!, or in the form for any
 * Excel, where Excel itself reads the text, any date that it understands.
 */
export function readDays(draft: Draft, cells: string): string {
  if (!draft.isModern) return `IF(LEN(${cells})=0,0,0+LEFT(${cells},10))`;
  const inText = `DATE(LEFT(${cells},4),MID(${cells},6,2),MID(${cells},9,2))`;
  return `IF(ISNUMBER(${cells}),IF(${cells}<1,"",INT(${cells})),IF(LEN(${cells})=0,"",${inText}))`;
}
