/** The plan for sheets is carried over to their copies: where the values go, and what is kept of which cell. */
import { onCopies } from "../../src/sharing/onCopies";
import { sharePlan } from "../../src/sharing/sharePlan";
import { valuesForm } from "../../src/sharing/valuesForm";
import { contentOf, reportCell } from "./support";

it("the copy gets the original's values, and its own formula is kept", () => {
  const plan = sharePlan({ cells: [reportCell()], names: [] }, [contentOf([[42]])], valuesForm);
  const copied = onCopies(plan, new Map([["Report", "Ann's report (2)"]]), () => "=NPS(Survey3[Score])");
  expect(copied.cells).toEqual([
    {
      area: "'Ann''s report (2)'!B2",
      formula: "=NPS(Survey3[Score])",
      becomes: { kind: "values", of: "Report!B2", shows: [[42]] },
    },
  ]);
  expect(copied.kept).toMatchObject([{ place: "'Ann''s report (2)'!B2", formula: "=NPS(Survey3[Score])" }]);
});
