import { PendingCalls, type CallingCell } from "../../../../playground/grid/calls/PendingCalls";
import type { FunctionArgument, FunctionResult } from "../../../../playground/grid/Grid";

const a1: CallingCell = { sheet: "s", row: 0, column: 0 };
const a2: CallingCell = { sheet: "s", row: 1, column: 0 };

/** Calls under way, to be answered by the test, and the cells that were told of an answer. */
function setUp() {
  const sent: { id: string; args: readonly FunctionArgument[]; answer: (result: FunctionResult) => void }[] =
    [];
  const told: CallingCell[] = [];
  const pending = new PendingCalls(
    (id, args) => new Promise((answer) => sent.push({ id, args, answer })),
    (cell) => `Sheet1!R${cell.row}`,
    (cell) => told.push(cell),
  );
  /** The engine calculates a formula that makes these calls. */
  const evaluate = (cell: CallingCell, ...calls: readonly [string, ...FunctionArgument[]][]) => {
    pending.start();
    const answers = calls.map(([id, ...args]) => pending.ask(cell, id, args));
    return { answers, waits: pending.finish(cell) };
  };
  return { pending, sent, told, evaluate };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it("sends a call once, lets the cell wait, and tells it when the answer is there", async () => {
  const { sent, told, evaluate } = setUp();
  expect(evaluate(a1, ["F", 1])).toEqual({ answers: [undefined], waits: true });
  sent[0]?.answer(42);
  await settled();
  expect(told).toEqual([a1]);
  expect(evaluate(a1, ["F", 1])).toEqual({ answers: [42], waits: false });
  expect(sent).toHaveLength(1);
});

it("has the calls of many cells under way at once", () => {
  const { sent, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  evaluate(a2, ["F", 1]);
  expect(sent).toHaveLength(2);
});

it("knows two calls of one formula apart by function and arguments, cell by cell", async () => {
  const { sent, evaluate } = setUp();
  evaluate(a1, ["F", [[1, "x"]]], ["F", [[1, "y"]]], ["G", [[1, "x"]]]);
  sent.forEach(({ answer }, i) => answer(i));
  await settled();
  expect(evaluate(a1, ["F", [[1, "x"]]], ["F", [[1, "y"]]], ["G", [[1, "x"]]]).answers).toEqual([0, 1, 2]);
});

it("does not tell a cell of an answer that it no longer asks for", async () => {
  const { pending, sent, told, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  evaluate(a1, ["F", 2]);
  pending.endRun();
  sent[0]?.answer("late");
  await settled();
  expect(told).toEqual([]);
});

it("calls again when the formula is calculated again later", async () => {
  const { pending, sent, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  sent[0]?.answer(42);
  await settled();
  evaluate(a1, ["F", 1]);
  pending.endRun();
  expect(evaluate(a1, ["F", 1]).waits).toBe(true);
  expect(sent).toHaveLength(2);
});

it("keeps waiting through calculations that do not concern the cell", () => {
  const { pending, sent, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  pending.start();
  pending.endRun();
  expect(evaluate(a1, ["F", 1]).waits).toBe(true);
  expect(sent).toHaveLength(1);
});

it("says when nothing is awaited", async () => {
  const { pending, sent, evaluate } = setUp();
  expect(await pending.whenAnswered()).toBe(false);
  evaluate(a1, ["F", 1]);
  const next = pending.whenAnswered();
  sent[0]?.answer(1);
  expect(await next).toBe(true);
  expect(await pending.whenAnswered()).toBe(false);
});
