/** Names that are free, and numbers that tell which is the latest. */
import { freeName, latestName } from "../../src/workbook/freeName";

it.each([
  [[], "Kept"],
  [["kept"], "Kept_2"],
  [["Kept", "Kept_3"], "Kept_2"],
])("where %j are taken, the free name is %s", (taken, free) => {
  expect(freeName("Kept", taken, "_")).toBe(free);
});

it.each([
  [[], "Kept"],
  [["kept"], "Kept_2"],
  [["Kept_3"], "Kept_4"],
  [["KEPT", "Kept_10", "Kept_9", "Kept_x", "Kept_011", "Keptsake_40"], "Kept_11"],
])("after %j the latest name is %s", (taken, latest) => {
  expect(latestName("Kept", taken, "_")).toBe(latest);
});
