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
    ({ sheet, row }) => (sheet === "gone" ? undefined : `Sheet1!R${row}`),
    (cells) => told.push(...cells),
  );
  /** The engine comes past a formula that makes these calls. */
  const pass = (cell: CallingCell, ...calls: readonly [string, ...FunctionArgument[]][]) => {
    pending.start();
    const answers = calls.map(([id, ...args]) => pending.ask(cell, id, args));
    return { answers, waits: pending.finish(cell) };
  };
  /** It calculates this formula and no other. */
  const evaluate = (...formula: Parameters<typeof pass>) => {
    const result = pass(...formula);
    pending.endRun();
    return result;
  };
  return { pending, sent, told, pass, evaluate };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

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

it("sends nothing for a cell whose sheet is gone, and waits for nothing", async () => {
  const { pending, sent, evaluate } = setUp();
  evaluate({ ...a1, sheet: "gone" }, ["F", 1], ["G", 1]);
  expect(sent).toEqual([]);
  expect(await pending.whenAnswered()).toBe(false);
});

it("knows two calls of one formula apart by function and arguments, cell by cell", async () => {
  const { sent, evaluate } = setUp();
  evaluate(a1, ["F", [[1, "x"]]], ["F", [[1, "y"]]], ["G", [[1, "x"]]]);
  sent.forEach(({ answer }, i) => answer(i));
  await settled();
  expect(evaluate(a1, ["F", [[1, "x"]]], ["F", [[1, "y"]]], ["G", [[1, "x"]]]).answers).toEqual([0, 1, 2]);
});

it("does not tell a cell of an answer that it no longer asks for", async () => {
  const { sent, told, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  evaluate(a1, ["F", 2]);
  sent[0]?.answer("late");
  await settled();
  expect(told).toEqual([]);
});

it("calls again when the formula is calculated again later", async () => {
  const { sent, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  sent[0]?.answer(42);
  await settled();
  evaluate(a1, ["F", 1]);
  expect(evaluate(a1, ["F", 1]).waits).toBe(true);
  expect(sent).toHaveLength(2);
});

it("sends only what the formula asks for in the end, when the engine comes past it twice", () => {
  const { pending, sent, pass } = setUp();
  pass(a1, ["F", "not there yet"]);
  pass(a1, ["F", "there"]);
  expect(sent).toEqual([]);
  pending.endRun();
  expect(sent.map(({ args }) => args)).toEqual([["there"]]);
});

it("sends nothing for a formula that is looked at and not calculated", () => {
  const { pending, sent } = setUp();
  pending.start();
  pending.ask(a1, "F", [1]);
  pending.start();
  pending.endRun();
  expect(sent).toEqual([]);
});

it("keeps an answer that a calculation has used which was stopped", async () => {
  const { pending, sent, pass, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  sent[0]?.answer(42);
  await settled();
  pass(a1, ["F", 1]);
  expect(pass(a1, ["F", 1])).toEqual({ answers: [42], waits: false });
  pending.endRun();
  expect(sent).toHaveLength(1);
});

it("calls anew for a cell that was written to, and drops the answer to what stood there", async () => {
  const { pending, sent, told, evaluate } = setUp();
  evaluate(a1, ["F", 1]);
  pending.forget(({ row }) => row === a1.row);
  evaluate(a1, ["F", 1]);
  expect(sent).toHaveLength(2);
  sent[0]?.answer("old");
  await settled();
  expect(told).toEqual([]);
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
