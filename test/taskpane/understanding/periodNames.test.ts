import { isPeriodName } from "../../../src/taskpane/understanding/periodNames";

it.each([
  "Jan",
  "jan.",
  "Maj",
  "March 2026",
  "marts-26",
  "Oktober",
  "2026",
  "Q2",
  "2026-Q2",
  "Q3 2025",
  "2026-04",
  "Uge 12",
])("knows the name of a period: %s", (header) => expect(isPeriodName(header)).toBe(true));

it.each(["", "7", "Amount", "May I contact you?", "Customer 2026", "Q5", "1001", "Total"])(
  "takes for no period: %s",
  (header) => expect(isPeriodName(header)).toBe(false),
);
