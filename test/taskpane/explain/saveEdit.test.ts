import { enterAgain } from "../../../src/taskpane/explain/enterAgain";
import { openedEdit } from "../../../src/taskpane/explain/openedEdit";
import { saveEdit, type Edit } from "../../../src/taskpane/explain/saveEdit";
import { explainedCalls } from "../../../src/taskpane/explain/ExplainedCall";
import { ONE_CELL } from "../../../src/workbook/Workbook";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const OLD = "=CLV(A1,B1)";
const NEW = "=CLV(A1,C1)";
const workbookWith = (formula = OLD) =>
  fakeWorkbook({
    sheets: { Report: [[2, 150, 3], [], ["", formula], [], ["", "mine"]] },
    tables: { List: "Report!D4:E6" },
  });

function editOf(change: Partial<Edit> = {}): Edit {
  const call = (formula: string) => {
    const cell = { address: "Report!B3", formula, shown: formula, value: 300, text: "300" };
    return openedEdit(explainedCalls(cell, ",")[0]!, ".").call;
  };
  return { before: call(OLD), after: call(NEW), references: ["Report!A1"], size: ONE_CELL, ...change };
}

it("puts the formula into its cell", async () => {
  const workbook = workbookWith();
  expect(await saveEdit(workbook, editOf())).toEqual({ kind: "done" });
  expect(workbook.formulaAt("Report!B3")).toBe(NEW);
});

it("asks where the cell holds something else by now, and replaces that when told to", async () => {
  const workbook = workbookWith("=1+1");
  expect(await saveEdit(workbook, editOf())).toEqual({ kind: "changed", content: "=1+1" });
  expect(workbook.formulaAt("Report!B3")).toBe("=1+1");
  expect(await saveEdit(workbook, editOf(), "=1+1")).toEqual({ kind: "done" });
  expect(workbook.formulaAt("Report!B3")).toBe(NEW);
});

it.each<[string, Partial<Edit>, object]>([
  ["its own cell", { references: ["Report!B1:B9"] }, { kind: "insideData" }],
  [
    "cells of others",
    { size: { rows: 3, columns: 1 } },
    { kind: "inTheWay", obstacle: "Report!B5", content: "mine" },
  ],
  ["a table", { size: { rows: 2, columns: 3 } }, { kind: "inTable", table: "List" }],
])("does not save a result that would take %s", async (_, change, expected) => {
  const workbook = workbookWith();
  expect(await saveEdit(workbook, editOf(change))).toEqual(expected);
  expect(workbook.formulaAt("Report!B3")).toBe(OLD);
});

it("tells the problem that Excel has", async () => {
  const workbook = workbookWith();
  workbook.fail("protected");
  expect(await saveEdit(workbook, editOf())).toEqual({ kind: "failed", problem: "protected" });
  expect(await enterAgain(workbook, cell(OLD))).toEqual({ kind: "failed", problem: "protected" });
});

const cell = (formula: string) => ({
  address: "Report!B3",
  formula,
  shown: formula,
  value: "",
  text: "",
});

it("enters a formula again under the names that Excel knows, unless it is another by now", async () => {
  const workbook = workbookWith("=_xldudf_CLV(A1,B1)");
  expect(await enterAgain(workbook, cell("=_xldudf_CLV(A1,B1)"))).toEqual({ kind: "entered" });
  expect(workbook.formulaAt("Report!B3")).toBe(OLD);
  expect(await enterAgain(workbook, cell("=1+1"))).toEqual({ kind: "changed" });
});
