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
  expect(await replaceCell(workbook, "Report!A1", formula)).toEqual({
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

it("does not ask about a cell from which the result has no room", async () => {
  const workbook = survey();
  const table = { ...formula, size: { rows: 2, columns: 1 } };
  workbook.put("Report!A2", 7);
  expect(await insertFormula(workbook, "Report!A1", table)).toMatchObject({ kind: "noRoom" });
});

it("looks for room again when the user agrees to replace a cell: the result may have grown", async () => {
  const workbook = survey();
  const table = { ...formula, size: { rows: 2, columns: 2 } };
  workbook.put("Report!B3", 7);
  expect(await insertFormula(workbook, "Report!A1", table)).toMatchObject({ kind: "occupied" });
  const grown = { ...table, size: { rows: 3, columns: 2 } };
  expect(await replaceCell(workbook, "Report!A1", grown)).toEqual({
    kind: "noRoom",
    cell: "Report!A1",
    rows: 3,
    columns: 2,
  });
  expect(workbook.formulaAt("Report!A1")).toBeUndefined();
  workbook.put("Report!B3", "");
  expect(await replaceCell(workbook, "Report!A1", grown)).toMatchObject({ kind: "done" });
});

it("takes the cells of a table that is replaced as free, but no others", async () => {
  const workbook = survey();
  await workbook.writeFormula("Report!D2", "={1,2;3,4}");
  const table = (rows: number) => ({ ...formula, size: { rows, columns: 3 } });
  expect(await insertFormula(workbook, "Report!D2", table(3))).toMatchObject({ kind: "occupied" });
  workbook.put("Report!D4", 7);
  expect(await replaceCell(workbook, "Report!D2", table(3))).toMatchObject({ kind: "noRoom" });
  expect(await replaceCell(workbook, "Report!D2", table(2))).toMatchObject({ kind: "done" });
});

it.each(["editMode", "protected", "connectionLost"] as const)("tells the problem: %s", async (problem) => {
  const workbook = survey();
  workbook.fail(problem);
  expect(await insertFormula(workbook, "Report!B1", formula)).toEqual({ kind: "failed", problem });
});
