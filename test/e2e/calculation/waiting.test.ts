/** Cells that wait for the answers of functions, and answers that come too late. */
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
    window.playground.grid.open({ name: "Book", sheets: [{ name: "Sheet1", rows: [] }] }),
  );
  await probe.calls();
});

/** Waits until the add-in has been called so many times; the calls themselves wait at the door. */
async function called(times: number): Promise<void> {
  for (let seen = 0; seen < times;) {
    await playground.page.waitForTimeout(50);
    seen += (await probe.calls()).length;
  }
}

it("show #BUSY! until the answer is there, whatever the formula makes of errors", async () => {
  await probe.hold();
  await write(playground, "A1", [["=RETENTION(1000,950,100)", '=IFERROR(CHURN(1000,950,100),"x")', "=A1*2"]]);
  await called(2);
  expect(await values(playground, "A1:C1")).toEqual(["#BUSY!", "#BUSY!", "#BUSY!"]);
  await probe.release();
  await playground.calculated();
  expect(await values(playground, "A1:C1")).toEqual([0.85, 0.15, 1.7]);
});

it("take the answer to what they ask for now, even if an earlier one comes last", async () => {
  await probe.hold();
  await write(playground, "A1", [[1000, "=RETENTION(A1,950,100)"]]);
  await called(1);
  await write(playground, "A1", [[1700]]);
  await called(1);
  await probe.release();
  await playground.calculated();
  await playground.page.waitForTimeout(500);
  expect(await values(playground, "B1")).toEqual([0.5]);
});

it("drop the answer when something else was written into them meanwhile", async () => {
  await probe.hold();
  await write(playground, "A1", [["=RETENTION(1000,950,100)"]]);
  await called(1);
  await write(playground, "A1", [["by hand"]]);
  await probe.release();
  await playground.page.waitForTimeout(500);
  await playground.calculated();
  expect(await values(playground, "A1")).toEqual(["by hand"]);
});

it.each([0, 80, 110, 120, 130, 140, 160, 200])(
  "are empty when they were deleted %i ms after their formula was entered, and call anew for it",
  async (delay) => {
    const formula = "=RETENTION(1000,950,100)";
    await playground.page.evaluate(
      async ([text, milliseconds]) => {
        const { grid } = window.playground;
        const cell = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
        grid.setFormulas(cell, [[text]]);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        grid.cellEditing.clear(cell, "Contents");
      },
      [formula, delay] as const,
    );
    await playground.calculated();
    await playground.page.waitForTimeout(500);
    await playground.calculated();
    expect(await values(playground, "A1")).toEqual([""]);
    await probe.calls();
    await write(playground, "A1", [[formula]]);
    await playground.calculated();
    expect(await values(playground, "A1")).toEqual([0.85]);
    expect(await probe.calls()).toHaveLength(1);
  },
);

it("ask again when their formula is entered again", async () => {
  await probe.hold();
  await write(playground, "A1", [["=RETENTION(1000,950,100)"]]);
  await called(1);
  await write(playground, "A1", [["=RETENTION(1000,950,100)"]]);
  await called(1);
  await probe.release();
  await playground.calculated();
  expect(await values(playground, "A1")).toEqual([0.85]);
});

it("show #SPILL! when a cell below is taken, and the table once it is free again", async () => {
  const table = "=RETENTION({100;200},{90;100},{0;0})";
  await write(playground, "A2", [["taken"]]);
  await write(playground, "A1", [[table]]);
  await playground.calculated();
  expect(await values(playground, "A1:A2")).toEqual(["#SPILL!", "taken"]);
  await playground.page.evaluate(() => {
    const { grid } = window.playground;
    grid.select({ sheet: grid.activeSheet(), row: 1, column: 0, rows: 1, columns: 1 });
    grid.focus();
  });
  await playground.page.keyboard.press("Delete");
  await playground.page.waitForTimeout(400);
  await playground.calculated();
  expect(await values(playground, "A1:A2")).toEqual([0.9, 0.5]);
  await playground.typeIntoCell("A2", "taken");
  expect(await values(playground, "A1:A2")).toEqual(["#SPILL!", "taken"]);
});
