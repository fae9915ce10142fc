import { insertFormula, replaceCell } from "../../../src/taskpane/actions/insert";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const formula = {
  formula: "=NPS(Survey[Score])",
  references: ["Survey[Score]"],
  size: { rows: 1, columns: 1 },
};
const survey = () =>
  fakeWorkbook({
    sheets: { Survey: [["Score"], [10]], Report: [["Title"]] },
    tables: { Survey: "Survey!A1:A2" },
  });

it("writes the formula into a free cell", async () => {
  const workbook = survey();
  expect(await insertFormula(workbook, "Report!B1", formula)).toEqual({ kind: "done", cell: "Report!B1" });
  expect(workbook.formulaAt("Report!B1")).toBe("=NPS(Survey[Score])");
});

it("asks before it replaces anything", async () => {
  const workbook = survey();
  expect(await insertFormula(workbook, "Report!A1", formula)).toEqual({
    kind: "occupied",
    cell: "Report!A1",
    content: "Title",
  });
  expect(workbook.formulaAt("Report!A1")).toBeUndefined();
  expect(await replaceCell(workbook, "Report!A1", formula.formula)).toEqual({
    kind: "done",
    cell: "Report!A1",
  });
  expect(workbook.formulaAt("Report!A1")).toBe("=NPS(Survey[Score])");
});

it("writes no formula into its own data", async () => {
  const workbook = survey();
  expect(await insertFormula(workbook, "Survey!A2", formula)).toEqual({ kind: "insideData" });
  expect(workbook.formulaAt("Survey!A2")).toBeUndefined();
});

it("inserts a table only where all of it has room", async () => {
  const workbook = survey();
  const table = { ...formula, size: { rows: 3, columns: 2 } };
  workbook.put("Report!E4", 7);
  expect(await insertFormula(workbook, "Report!D2", table)).toEqual({
    kind: "noRoom",
    cell: "Report!D2",
    rows: 3,
    columns: 2,
  });
  expect(workbook.formulaAt("Report!D2")).toBeUndefined();
  expect(await insertFormula(workbook, "Report!D5", table)).toEqual({ kind: "done", cell: "Report!D5" });
});

it.each(["editMode", "protected", "connectionLost"] as const)("tells the problem: %s", async (problem) => {
  const workbook = survey();
  workbook.fail(problem);
  expect(await insertFormula(workbook, "Report!B1", formula)).toEqual({ kind: "failed", problem });
});
