/**
 * What is calculated when, as in Excel: https://learn.microsoft.com/office/client-developer/excel/excel-recalculation.
 * A probe in the add-in's page counts the calls that reach its functions.
 */
import { probeCalls, type CallProbe } from "../support/callProbe";
import { paneFrame } from "../support/paneFrame";
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
    window.playground.grid.open({ name: "Book", sheets: [{ name: "Sheet1", rows: [] }] }),
  );
  await probe.calls();
});

const settled = () => playground.calculated();
const callers = async () => (await probe.calls()).map(({ caller }) => caller.replace("Sheet1!", "")).sort();

it("calculates the dependants of a changed cell, and only those", async () => {
  await write(playground, "A1", [
    [1000, "=RETENTION(A1,950,100)", "=CHURN(A1,950,100)", "=B1+C1"],
    [2000, "=RETENTION(A2,950,100)", "=CHURN(A2,950,100)", "=B2+C2"],
  ]);
  await settled();
  expect(await callers()).toEqual(["B1", "B2", "C1", "C2"]);
  await playground.typeIntoCell("A2", "1700");
  expect(await callers()).toEqual(["B2", "C2"]);
  expect(await values(playground, "B2:D2")).toEqual([0.5, 0.5, 1]);
  await playground.typeIntoCell("F9", "beside");
  expect(await callers()).toEqual([]);
});

it("calls each function of a chain once, in the order in which they need each other", async () => {
  await write(playground, "A1", [
    [1000, "=C1*100", "=RETENTION(A1,950,100)", "=CHURN(100,B1,0)", "=RETENTION(D1*1000,B1,0)"],
  ]);
  await settled();
  expect((await probe.calls()).map(({ caller }) => caller)).toEqual(["Sheet1!C1", "Sheet1!D1", "Sheet1!E1"]);
  await write(playground, "A1", [[1700]]);
  await settled();
  expect((await probe.calls()).map(({ caller }) => caller)).toEqual(["Sheet1!C1", "Sheet1!D1", "Sheet1!E1"]);
  expect(await values(playground, "B1:E1")).toEqual([50, 0.5, 0.5, 0.1]);
});

it("waits with what catches errors, too: a function fed by IFERROR is called once", async () => {
  await write(playground, "A1", [["=RETENTION(1000,950,100)", "=IFERROR(A1,0)*100", "=CHURN(100,B1,0)"]]);
  await settled();
  expect(await callers()).toEqual(["A1", "C1"]);
  expect(await values(playground, "B1:C1")).toEqual([85, 0.15]);
});

it("calls a function over a spilled range once, when the spill is there", async () => {
  await write(playground, "A1", [["=NPS(C1:C3)", "", "=SEQUENCE(3,1,8)"]]);
  await settled();
  await probe.calls();
  await playground.page.evaluate(() => window.playground.grid.recalculateAll());
  await settled();
  expect((await probe.calls()).map(({ args }) => args[0])).toEqual([[[8], [9], [10]]]);
  expect((await values(playground, "A1"))[0]).toBeCloseTo(200 / 3);
});

it.each([
  ["=IF(A1>0,CHURN(A1,900,0),RETENTION(A1,900,0))", "CHURN", 0.1],
  ["=IF(A1=0,CHURN(A1,900,0),RETENTION(A1,900,0))", "RETENTION", 0.9],
  ["=IF(A1=0,CHURN(A1,900,0))", undefined, false],
  ["=IFERROR(A1,RETENTION(A1,900,0))", undefined, 1000],
  ["=IFERROR(1/0,RETENTION(A1,900,0))", "RETENTION", 0.9],
  ["=IFNA(NA(),RETENTION(A1,900,0))", "RETENTION", 0.9],
  ["=IFERROR(IFNA(1/0,RETENTION(A1,900,0)),7)", undefined, 7],
  ["=SUM(IF({1,0},RETENTION(A1,900,0),5))", "RETENTION", 5.9],
])("calls no function in a branch that is not taken: %s", async (formula, called, value) => {
  await write(playground, "A1", [[1000]]);
  await write(playground, "B1", [[formula]]);
  await settled();
  expect((await probe.calls()).map(({ id }) => id)).toEqual(called === undefined ? [] : [called]);
  expect(await values(playground, "B1")).toEqual([value]);
});

it("finds results of formulas in lookups, also when they have changed", async () => {
  await write(playground, "A1", [
    [1, "=A1*10", "=MATCH(20,B1:B3,0)", "=COUNTIF(B1:B3,30)"],
    [2, "=A2*10", "=VLOOKUP(30,B1:B3,1,FALSE)", "=A3*10"],
    [3, "=A3*10", "=COUNTIF(D2:D3,50)", "=A1*50"],
  ]);
  await settled();
  expect(await values(playground, "C1:D3")).toEqual([2, 1, 30, 30, 1, 50]);
  await write(playground, "A1", [[3], [5], [2]]);
  await settled();
  expect(await values(playground, "C1:D3")).toEqual([3, 1, 30, 20, 0, 150]);
});

it("lets calls made together leave together", async () => {
  await write(
    playground,
    "A1",
    Array.from({ length: 200 }, (_, i) => [1000 + i, `=RETENTION(A${i + 1},950,100)`]),
  );
  await settled();
  const batches = await probe.batches();
  expect(batches.flat()).toHaveLength(200);
  expect(batches.length).toBeLessThanOrEqual(2);
});

it("calculates everything on Ctrl+Alt+F9, and no custom function on F9", async () => {
  await write(playground, "A1", [[1000, "=RETENTION(A1,950,100)"]]);
  await settled();
  await probe.calls();
  await playground.page.evaluate(() => window.playground.grid.focus());
  await playground.page.keyboard.press("F9");
  await playground.page.waitForTimeout(400);
  await settled();
  expect(await callers()).toEqual([]);
  await playground.page.keyboard.press("Control+Alt+F9");
  await playground.page.waitForTimeout(400);
  await settled();
  expect(await callers()).toEqual(["B1"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculate-member(1)
it.each([
  ["Recalculate", []],
  ["Full", ["B1"]],
  ["FullRebuild", ["B1"]],
])("application.calculate(%s) calls %p", async (type, expected) => {
  await write(playground, "A1", [[1000, "=RETENTION(A1,950,100)"]]);
  await settled();
  await probe.calls();
  await paneFrame(playground).evaluate(
    `Excel.run(async (context) => { context.application.calculate("${type}"); await context.sync(); })`,
  );
  await settled();
  expect(await callers()).toEqual(expected);
});
