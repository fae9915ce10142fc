import { parseIsoDate } from "../../../src/metrics/period/day";
import { columnDays } from "../../../src/taskpane/understanding/columnDays";
import { understandList } from "../../../src/taskpane/understanding/understandList";
import { customerCodes, isoDays, tableOf } from "./lists";

const day = (text: string) => parseIsoDate(text)!;

it("reads dates in any order, as texts and as serial numbers, times and all", () => {
  // Excel's serial number 46023.75 is 2026-01-01 18:00.
  expect(columnDays(["2026-03-02", 46023.75, "2026-02-01T09:30:00Z", "46024"])).toEqual({
    first: day("2026-01-01"),
    last: day("2026-03-02"),
  });
});

it("passes over blanks, words and numbers that are no dates", () => {
  expect(columnDays(["", "unknown", 12, true, "2026-03-02"])).toEqual({
    first: day("2026-03-02"),
    last: day("2026-03-02"),
  });
  expect(columnDays(["", "unknown", 0])).toBeUndefined();
});

it("is known of columns of dates alone", () => {
  const list = understandList(tableOf("Orders", { Customer: customerCodes, Date: isoDays }))!;
  expect(list.columns.map(({ days }) => days)).toEqual([
    undefined,
    { first: day("2026-03-01"), last: day("2026-03-30") },
  ]);
});
