import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { resultSize } from "../../../src/taskpane/state/resultSize";

const sizeOf = (id: FunctionId, ...args: unknown[]) =>
  resultSize({ kind: "done", answer: { kind: "calculated", outcomes: evaluate(catalogue[id], args) } });
const answers = [[10], [9], [6]];
const groups = [["Web"], ["Store"], ["Web"]];

it.each([
  ["a figure", sizeOf("NPS", answers), 1, 1],
  ["a figure a cell", sizeOf("AOV", [[10], [20], [30]], 2), 3, 1],
  ["an interval", sizeOf("NPS.INTERVAL", answers), 1, 2],
  ["a table with its headings", sizeOf("NPS.BY", answers, groups), 4, 8],
  ["a table without", sizeOf("NPS.BY", answers, groups, false), 3, 8],
  ["what cannot be calculated", sizeOf("NPS", [["ten"], ["nine"]]), 1, 1],
])("tells how many cells %s takes", (_, size, rows, columns) => {
  expect(size).toEqual({ rows, columns });
});

it("counts on one cell as long as nothing is calculated", () => {
  expect(resultSize({ kind: "running", previous: undefined })).toEqual({ rows: 1, columns: 1 });
});

it("keeps the size while the same is calculated again", () => {
  const outcomes = evaluate(catalogue["NPS.INTERVAL"], [answers]);
  expect(resultSize({ kind: "running", previous: { kind: "calculated", outcomes } })).toEqual({
    rows: 1,
    columns: 2,
  });
});
