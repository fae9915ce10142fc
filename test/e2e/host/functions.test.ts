/** Custom functions through Microsoft's own runtime, from call to cell. */
import { startHostPages, type HostPage, type HostPages } from "../support/hostPage";

let pages: HostPages;
let host: HostPage;

beforeAll(async () => {
  pages = await startHostPages();
  host = await pages.open();
});

afterAll(() => pages.close());

describe("custom functions", () => {
  const call = (id: string, ...args: unknown[]) =>
    host.page.evaluate(([name, values]) => window.host.callFunction(name, values as never[], "Orders!D1"), [
      id,
      args,
    ] as const);

  it("calculate, with null for an argument that was left out", async () => {
    expect(await call("ADD", 1, 2)).toBe(3);
    expect(await call("ADD", 1)).toBe(1);
  });

  it("get rows of cells where a range is declared, blanks as null and errors as data types", async () => {
    const seen = (await call("ECHO", [[1, "a", null, { error: "#N/A" }]])) as string[][];
    expect(JSON.parse(seen[0]?.[0] ?? "")).toEqual([
      [1, "a", null, { type: "Error", basicType: "Error", basicValue: "#N/A" }],
    ]);
    expect(await call("ECHO", 5)).toEqual([["[[5]]"]]);
  });

  it.each([
    ["number", 0.85],
    ["text", "5%"],
    ["boolean", true],
    ["promise", 7],
    ["formatted", { value: 0.85, numberFormat: "0.0%" }],
    ["double", { value: 0.25, numberFormat: "0%" }],
    ["nan", { error: "#VALUE!" }],
    ["infinity", { error: "#NUM!" }],
    ["rejection", { error: "#N/A", message: "No answers" }],
  ])("return a %s", async (which, expected) => {
    expect(await call("RESULT", which)).toEqual(expected);
  });

  it("return a matrix with errors and formatted numbers in its cells; null is 0", async () => {
    expect(await call("RESULT", "matrix")).toEqual([
      ["a", { error: "#DIV/0!" }],
      [
        { value: 0.5, numberFormat: "0.0%" },
        { error: "#N/A", message: "No answers" },
      ],
      [0, ""],
    ]);
  });

  it.each([
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["#NUM!", { error: "#NUM!" }],
    ["#VALUE!", { error: "#VALUE!", message: "Score 11 is outside 0-10" }],
    ["#N/A", { error: "#N/A", message: "No answers" }],
    ["exception", { error: "#VALUE!" }],
  ])("fail with %s, with a message where Excel shows one", async (how, expected) => {
    expect(await call("FAIL", how)).toEqual(expected);
  });

  it("fail when the add-in declares them and registers no code", async () => {
    expect(await call("MISSING")).toEqual({ error: "#VALUE!" });
    expect(await call("UNDECLARED")).toEqual({ error: "#NAME?" });
  });

  it("answer in either form, whichever sets of APIs the host reports", async () => {
    const older = await pages.open({ sets: JSON.stringify({ ExcelApi: "1.9", CustomFunctions: "1.4" }) });
    const results = await older.page.evaluate(() =>
      Promise.all([
        window.host.callFunction("ADD", [2, 3], "Orders!A1"),
        window.host.callFunction("FAIL", ["#N/A"], "Orders!A1"),
      ]),
    );
    await older.close();
    expect(results).toEqual([5, { error: "#N/A", message: "No answers" }]);
  });

  it("run many at once", async () => {
    const sums = await host.page.evaluate(() =>
      Promise.all(
        Array.from({ length: 500 }, (_, i) => window.host.callFunction("ADD", [i, 1], "Orders!A1")),
      ),
    );
    expect(sums).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
  });

  it("answer a call that the add-in's page lost by loading again", async () => {
    const lost = host.page.evaluate(async () => {
      const frame = document.querySelector("iframe");
      const waiting = window.host.callFunction("ADD", [20, 22], "Orders!A1");
      frame?.contentWindow?.location.reload();
      return waiting;
    });
    expect(await lost).toBe(42);
  });
});
