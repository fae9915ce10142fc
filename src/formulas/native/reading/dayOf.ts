import type { ArgumentName } from "../../../functions/catalogue";
import { readDate } from "../../../functions/reading/date";
import { CellError } from "../../../functions/reading/problem";
import type { Day } from "../../../metrics/period/day";
import type { GivenCall } from "../GivenCall";
import { giveUp } from "../Unavailable";
import { oneDay } from "./oneDay";
import { writeDay } from "./period";

/** A single date: the formula's own as DATE, a cell's as it is read there; `otherwise` where it is left out or blank. */
export function readDayOf(call: GivenCall, name: ArgumentName, otherwise: string): string {
  const fixed = call.constant(name);
  if (fixed !== undefined && fixed !== "") {
    const day = dayOf(fixed, name);
    return day === undefined ? otherwise : writeDay(day);
  }
  if (!call.has(name)) return otherwise;
  const cell = call.text(name);
  if (call.reference(name) === undefined) return `INT(${cell})`;
  return `IF(LEN(${cell})=0,${otherwise},${oneDay(cell)})`;
}

function dayOf(value: number | string | boolean, argument: ArgumentName): Day | undefined {
  try {
    return readDate(value);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
  }
  return giveUp({ code: "wrongCall", argument });
}
