/** Cells on copies of sheets: where they stand, which formula they hold, and whose values they are to show. */
import { copiedCell } from "../../src/sharing/copiedCell";
import { sharePlan } from "../../src/sharing/sharePlan";
import { valuesForm } from "../../src/sharing/valuesForm";
import { reportCell, shown } from "./support";

const copies = new Map([["Report", "Ann's report (2)"]]);

it("the copy gets the original's values, and its own formula is kept", () => {
  const copied = copiedCell(shown(reportCell(), [[42]]), copies, () => "=NPS(Survey3[Score])");
  const { cells, kept } = sharePlan({ cells: [copied], names: [] }, valuesForm);
  expect(cells).toEqual([
    {
      area: "'Ann''s report (2)'!B2",
      formula: "=NPS(Survey3[Score])",
      becomes: { kind: "values", of: "Report!B2", shows: [[42]] },
    },
  ]);
  expect(kept).toMatchObject([{ place: "'Ann''s report (2)'!B2", formula: "=NPS(Survey3[Score])" }]);
});

it("a table is copied with all its cells; a sheet without a copy stays", () => {
  const table = shown(reportCell({ spill: "Report!B2:C4" }), [[1]]);
  expect(copiedCell(table, copies, () => undefined).cell).toMatchObject({
    sheet: "Ann's report (2)",
    formula: "=NPS(A1:A9)",
    spill: "'Ann''s report (2)'!B2:C4",
  });
  expect(copiedCell(table, new Map(), () => undefined)).toEqual(table);
});
