import { bestColumn, type UnderstoodColumn, type UnderstoodList } from "../understanding/understandList";

/** When answers were given: where an interview has a start and an end, at its end. */
export function answerDates(list: UnderstoodList): UnderstoodColumn | undefined {
  return bestColumn(list, "dates") ?? bestColumn(list, "ends") ?? bestColumn(list, "starts");
}
