import { FormulaExecutedStateType, type IFormulaDirtyData } from "@univerjs/preset-sheets-core";
import { Runs } from "../../../../playground/grid/calls/Runs";

// The library's own enumeration needs a browser.
jest.mock("@univerjs/preset-sheets-core", () => ({
  FormulaExecutedStateType: { INITIAL: 0, STOP_EXECUTION: 1, NOT_EXECUTED: 2, SUCCESS: 3 },
}));

const { INITIAL, STOP_EXECUTION, NOT_EXECUTED, SUCCESS } = FormulaExecutedStateType;

/** A change that can be told from others. */
const change = (row: number) =>
  ({
    dirtyRanges: [
      { unitId: "b", sheetId: "s", range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 } },
    ],
  }) as unknown as IFormulaDirtyData;

it.each([SUCCESS, NOT_EXECUTED])("a calculation runs until it ends with %p", (state) => {
  const runs = new Runs();
  expect(runs.isRunning).toBe(false);
  runs.start(change(1));
  expect(runs.isRunning).toBe(true);
  expect(runs.end(state)).toEqual([]);
  expect(runs.isRunning).toBe(false);
});

it("one that is stopped and begun again runs on, whichever of the two is reported first", () => {
  const runs = new Runs();
  runs.start(change(1));
  runs.change(change(2));
  runs.askToStop();
  runs.start(change(3));
  expect(runs.end(STOP_EXECUTION)).toEqual([]);
  expect(runs.end(INITIAL)).toEqual([]);
  expect(runs.isRunning).toBe(true);
  expect(runs.end(SUCCESS)).toEqual([]);
  expect(runs.isRunning).toBe(false);
});

it("hands back a change that came too late to stop", () => {
  const runs = new Runs();
  runs.start(change(1));
  runs.change(change(2));
  runs.askToStop();
  expect(runs.end(SUCCESS)).toEqual([change(2)]);
});

it("hands back nothing for a change that concerned no calculation", () => {
  const runs = new Runs();
  runs.change(change(1));
  runs.start(change(1));
  expect(runs.end(SUCCESS)).toEqual([]);
});

it("hands back what two calculations were to do that were stopped one after the other", () => {
  const runs = new Runs();
  for (const row of [1, 2]) {
    runs.start(change(row));
    runs.askToStop();
  }
  runs.start(change(3));
  runs.end(STOP_EXECUTION);
  runs.end(STOP_EXECUTION);
  expect(runs.end(SUCCESS)).toEqual([change(1), change(2)]);
});

it("hands back what a calculation was to do that overtook another", () => {
  const runs = new Runs();
  runs.start(change(1));
  runs.start(change(2));
  expect(runs.end(SUCCESS)).toEqual([]);
  expect(runs.end(SUCCESS)).toEqual([change(2)]);
});
