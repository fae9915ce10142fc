import type { ArgumentName } from "../../../functions/catalogue";
import { readPeriod } from "../../../functions/reading/period";
import { CellError } from "../../../functions/reading/problem";
import { calendarDate, FIRST_DAY, LAST_DAY, type Day } from "../../../metrics/period/day";
import { periodBefore, type Period } from "../../../metrics/period/period";
import type { GivenCall } from "../GivenCall";
import { giveUp } from "../Unavailable";
import type { Draft } from "../writing/Draft";
import { oneDay } from "./oneDay";
import { readPeriodText, type Bounds } from "./periodText";

/** A period that may stand in the formula, in a cell, or in two. */
export interface WrittenPeriod extends Bounds {
  /** Known now: the formula does not follow a cell. */
  readonly fixed?: Period;
}

/** "DATE(2026,4,1)" */
export function writeDay(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `DATE(${year},${month},${date})`;
}

/**
 * A call's period. One that the formula itself names becomes its two days; one that stands in a cell is read from that
 * cell by the formula, so that it follows when the cell changes.
 *
 * What it cannot keep: texts that are nearly periods ("2026-Q02") and days that the calendar does not have are read
 * generously. In the form for any Excel, spaces around the text are an error, and a week that its year does not have is
 * the first of the next year.
 */
export function readPeriodOf(
  draft: Draft,
  call: GivenCall,
  name: ArgumentName,
  called: string,
  whenBlank: () => Bounds = () => EVERY_DAY,
): WrittenPeriod {
  const fixed = call.constant(name);
  if (fixed !== undefined) return fixedBounds(periodOf(fixed, name));
  const shape = call.shape(name);
  const cells = call.text(name);
  if (shape && shape.rows * shape.columns === 2) {
    const places = shape.rows === 1 ? ["1,1", "1,2"] : ["1,1", "2,1"];
    const [first, last] = places.map((place) => oneDay(`INDEX(${cells},${place})`));
    return { first: draft.name(`${called}Start`, first!), last: draft.name(`${called}End`, last!) };
  }
  if (!shape && call.reference(name) !== undefined) {
    giveUp({ code: "unknownSize", reference: call.reference(name)! });
  }
  if (shape && shape.rows * shape.columns !== 1) giveUp({ code: "wrongCall", argument: name });
  return readPeriodText(draft, cells, called, call.isOptional(name) ? whenBlank() : undefined);
}

function periodOf(value: number | string | boolean, argument: ArgumentName): Period {
  try {
    const period = readPeriod(value);
    if (period) return period;
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
  }
  return giveUp({ code: "wrongCall", argument });
}

export function fixedBounds(period: Period): WrittenPeriod {
  return { first: writeDay(period.first), last: writeDay(period.last), fixed: period };
}

/** All days that a date may be: what a blank period means, unless it means another period. */
const EVERY_DAY: Bounds = { first: String(FIRST_DAY), last: String(LAST_DAY) };

/** The period before, as retention compares: as many whole months, or else as many days. */
export function boundsBefore(draft: Draft, period: WrittenPeriod, called: string): Bounds {
  if (period.fixed) return fixedBounds(periodBefore(period.fixed));
  const { first, last } = period;
  const months = `12*(YEAR(${last}+1)-YEAR(${first}))+MONTH(${last}+1)-MONTH(${first})`;
  const start = `IF((DAY(${first})=1)*(DAY(${last}+1)=1),EDATE(${first},-(${months})),2*${first}-${last}-1)`;
  return { first: draft.name(`${called}Start`, start), last: draft.name(`${called}End`, `${first}-1`) };
}
