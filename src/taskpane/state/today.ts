import { dayOf, type Day } from "../../metrics/period/day";

/** Today by the user's clock. Only the task pane asks for it; no function does. */
export function today(clock = new Date()): Day {
  return dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
}
