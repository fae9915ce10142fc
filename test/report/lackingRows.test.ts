/** What the report says of rows without a customer or an amount, calculated by the playground's grid engine. */
import { report as en } from "../../src/locales/en/report";
import { reportPlan } from "../../src/report/reportPlan";
import { calculatedInGrid } from "../formulas/native/support/calculatedInGrid";
import { inputs } from "./support";

describe("the note on rows that lack something", () => {
  const orders = { list: "Orders", customers: "A1:A6", dates: "B1:B6", amounts: "C1:C6" };
  const trend = reportPlan({ orders }, inputs, en)!.parts.find(({ id }) => id === "trend")!;
  const note = String(trend.blocks.find(({ at }) => at === `E${trend.row}`)?.rows[0]?.[0]);
  const noteOn = (rows: (string | number | null)[][]) => calculatedInGrid("Orders", rows, [note])[0];

  it("counts those that one function counts and another leaves out", () => {
    const rows = [
      ["a", 46113, 10],
      ["b", 46114, null],
      ["c", 46115, ""],
      [null, 46116, 12],
      ["d", null, null],
      [null, 46117, null],
    ];
    expect(noteOn(rows)).toEqual([[en.trend.lacking("3")]]);
  });

  it("is not there where every row is complete", () => {
    expect(noteOn([["a", 46113, 0]])).toEqual([[""]]);
  });
});
