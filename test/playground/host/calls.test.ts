/** Custom function calls between grid and runtime: order, waiting, losing and refusing. */
import { Faults } from "../../../playground/host/faults/Faults";
import { Calls } from "../../../playground/host/customFunctions/Calls";
import type { FunctionsJson } from "../../../playground/host/customFunctions/metadata";

const metadata: FunctionsJson = {
  functions: [
    { id: "ADD", parameters: [{}, {}] },
    { id: "COUNT", parameters: [{ dimensionality: "matrix" }] },
  ],
};

function setUp(more: Partial<FunctionsJson> = {}) {
  const sent: unknown[][] = [];
  const calls = new Calls(
    { ...metadata, ...more },
    (entries) => sent.push((JSON.parse(entries) as Entry[]).map(message)),
    new Faults(),
  );
  return { calls, sent };
}

/** Category, type and target, which are not looked at here, and the call as JSON. */
type Entry = readonly [number, number, string, string];

/** The call that an entry carries: id, function, arguments, caller, flags. */
function message(entry: Entry): unknown {
  return JSON.parse(entry[3]);
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

it("waits until the runtime is ready, then sends the calls that were made together in one message", async () => {
  const { calls, sent } = setUp();
  const first = calls.call("ADD", [1, 2], "Sheet1!A1");
  const second = calls.call("COUNT", [[[1], [null]]], "Sheet1!A2");
  await nextTurn();
  expect(sent).toEqual([]);
  calls.runtimeReady();
  expect(sent).toEqual([
    [
      [1, "ADD", [1, 2], "Sheet1!A1", 0],
      [2, "COUNT", [[[1], [null]]], "Sheet1!A2", 0],
    ],
  ]);
  calls.settle([
    { id: 2, value: 2 },
    { id: 1, value: 3 },
  ]);
  expect(await Promise.all([first, second])).toEqual([3, 2]);
});

it("gives every declared parameter a value: null when left out, one cell as a range where one is declared", async () => {
  const { calls, sent } = setUp();
  calls.runtimeReady();
  void calls.call("ADD", [1], "A1");
  void calls.call("COUNT", [5], "A1");
  await nextTurn();
  expect(sent).toEqual([[expect.arrayContaining([[1, null]]), expect.arrayContaining([[[[5]]]])]]);
});

it("sends a call again to a runtime that loaded anew, and no call twice to the same", async () => {
  const { calls, sent } = setUp();
  calls.runtimeReady();
  const answer = calls.call("ADD", [1, 2], "A1");
  await nextTurn();
  calls.runtimeGone();
  void calls.call("ADD", [3, 4], "A1");
  await nextTurn();
  expect(sent).toHaveLength(1);
  calls.runtimeReady();
  expect(sent[1]).toHaveLength(2);
  calls.settle([{ id: 1, value: 3 }]);
  expect(await answer).toBe(3);
});

it("does not call a function that allows no errors with an error: the error is its result", async () => {
  const { calls } = setUp();
  expect(await calls.call("COUNT", [[[1], [{ error: "#N/A" }]]], "A1")).toEqual({ error: "#N/A" });
});

it.each([
  [{ allowErrorForDataTypeAny: true }, { type: "CustomFunctionError", code: "#N/A" }, 4],
  [
    { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true },
    { value: '{"type":"Error","basicType":"Error","basicValue":"#N/A"}' },
    12,
  ],
])("hands an error in as %j declares", async (declared, error, flags) => {
  const { calls, sent } = setUp(declared);
  calls.runtimeReady();
  void calls.call("ADD", [{ error: "#N/A" }, 1], "A1");
  await nextTurn();
  expect(sent).toEqual([[[1, "ADD", [error, 1], "A1", flags]]]);
});

it("fails arguments over 5 MB with #VALUE!, and a function that nobody declared with #NAME?", async () => {
  const { calls } = setUp();
  expect(await calls.call("ADD", ["x".repeat(6_000_000), 1], "A1")).toEqual({ error: "#VALUE!" });
  expect(await calls.call("OTHER", [], "A1")).toEqual({ error: "#NAME?" });
});
