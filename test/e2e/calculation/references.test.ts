/** Formulas that refer to spilled ranges, tables and their own row: what they give, and when they are calculated. */
import { probeCalls, type CallProbe } from "../support/callProbe";
import { startPlayground, type Playground } from "../support/playground";
import { values, write } from "../support/sheet";

let playground: Playground;
let probe: CallProbe;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  probe = await probeCalls(playground);
});
afterAll(() => playground.close());
beforeEach(async () => {
  await playground.page.evaluate(() =>
    window.playground.grid.open({
      name: "Book",
      sheets: [
        {
          name: "Sheet1",
          rows: [
            ["Start", "End", "New"],
            [1000, 950, 100],
            [2000, 1900, 0],
          ],
          tables: [{ name: "Months", address: "A1:C3" }],
        },
      ],
      names: [{ name: "Newcomers", formula: "=Sheet1!$C$2" }],
    }),
  );
  await probe.calls();
});

const callers = async () => (await probe.calls()).map(({ caller }) => caller.replace("Sheet1!", "")).sort();

// https://support.microsoft.com/office/spilled-range-operator-3dd5899f-bca2-4b9d-a172-3eae9ac22efd
it("hand the whole of a spilled range over with A1#, and again when it changes its size", async () => {
  await write(playground, "E1", [["=SEQUENCE(3,1,8)"]]);
  await playground.calculated();
  await playground.typeIntoCell("G1", "=NPS(E1#)");
  expect((await probe.calls()).map(({ args }) => args[0])).toEqual([[[8], [9], [10]]]);
  await playground.typeIntoCell("G2", "=SUM(E1#)");
  await playground.typeIntoCell("E1", "=SEQUENCE(2,1,9)");
  expect((await probe.calls()).map(({ args }) => args[0])).toEqual([[[9], [10]]]);
  expect(await values(playground, "G1:G2")).toEqual([100, 19]);
  expect(await playground.formula("G1")).toBe("=NPS(E1#)");
});

it("feed one table that spills into another function, each called once", async () => {
  await write(playground, "E1", [
    ["=RETENTION(Months[Start],Months[End],Months[New])", "=SUM(E1#)", "=NPS(E1#*10)"],
  ]);
  await playground.calculated();
  expect(await values(playground, "E1:E2")).toEqual([0.85, 0.95]);
  expect((await values(playground, "F1"))[0]).toBeCloseTo(1.8);
  expect((await probe.calls()).map(({ id }) => id)).toEqual(["RETENTION", "NPS"]);
});

it("give #REF! for A1# where nothing has spilled", async () => {
  await write(playground, "E1", [["", "=SUM(A2#)"]]);
  await playground.calculated();
  expect(await values(playground, "F1")).toEqual(["#REF!"]);
});

it("depend on their own row of a table, not on the column", async () => {
  const formula = "=RETENTION(Months[@Start],Months[@End],Months[@New])";
  await write(playground, "D2", [[formula], [formula]]);
  await playground.calculated();
  expect(await values(playground, "D2:D3")).toEqual([0.85, 0.95]);
  expect(await callers()).toEqual(["D2", "D3"]);
  await playground.typeIntoCell("A3", "1900");
  expect(await callers()).toEqual(["D3"]);
  expect(await values(playground, "D3")).toEqual([1]);
});

it("hand over #REF! for cells of a sheet that is not there", async () => {
  await write(playground, "E1", [["=NPS(Gone!A1:A3)"]]);
  await playground.calculated();
  expect(await playground.cell("E1")).toMatchObject({
    value: "#VALUE!",
    message: expect.stringContaining("#REF!"),
  });
});

it("give #VALUE! for this row outside the table's rows", async () => {
  await write(playground, "E9", [["=Months[@Start]"]]);
  await playground.calculated();
  expect(await values(playground, "E9")).toEqual(["#VALUE!"]);
});

it("are calculated once when a name's cell or a column changes, and not for other columns", async () => {
  await write(playground, "E1", [["=RETENTION(1000,950,Newcomers)", "=NPS(Months[New])"]]);
  await playground.calculated();
  expect(await callers()).toEqual(["E1", "F1"]);
  await playground.typeIntoCell("C2", "50");
  expect(await callers()).toEqual(["E1", "F1"]);
  expect(await values(playground, "E1")).toEqual([0.9]);
  await playground.typeIntoCell("B3", "1800");
  expect(await callers()).toEqual([]);
});

// https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
it("follow a table that grows when somebody types directly below it", async () => {
  await write(playground, "E1", [["=ROWS(Months[Start])", "=SUM(Months[Start])", "=ROWS(Months)"]]);
  await playground.calculated();
  await playground.typeIntoCell("A4", "500");
  await playground.page.waitForFunction(() => window.playground.grid.tables()[0]?.area.rows === 4);
  await playground.calculated();
  expect(await values(playground, "E1:G1")).toEqual([3, 3500, 3]);
  await playground.typeIntoCell("A6", "9");
  await write(playground, "A5", [[9]]);
  await playground.calculated();
  expect(await values(playground, "E1:G1")).toEqual([3, 3500, 3]);
});

it("keep what was typed when the growing is undone", async () => {
  await playground.typeIntoCell("B4", "500");
  await playground.page.waitForFunction(() => window.playground.grid.tables()[0]?.area.rows === 4);
  await playground.page.evaluate(() => window.playground.grid.history.undo());
  await playground.page.waitForFunction(() => window.playground.grid.tables()[0]?.area.rows === 3);
  expect(await values(playground, "B4")).toEqual([500]);
});
