/**
 * Formulas that depend on themselves show 0, and Excel says so:
 * https://support.microsoft.com/office/remove-or-allow-a-circular-reference-in-excel-8540bd0f-6e97-4483-bcf7-1b49cd50d123
 */
import { probeCalls } from "../support/callProbe";
import { officeFrame } from "../support/faults";
import { startPlayground, type Playground } from "../support/playground";
import { values, write } from "../support/sheet";

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
});
afterAll(() => playground.close());

it("shows 0 in a cell that refers to itself, and says so", async () => {
  await playground.typeIntoCell("A1", "=A1+1");
  expect(await values(playground, "A1")).toEqual([0]);
  await playground.page.locator("#status", { hasText: "circular" }).waitFor();
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
it.each(["formulas", "values", "formulasLocal"])("shows 0 when an add-in writes it as %s", async (member) => {
  const office = await officeFrame(playground);
  const shown = await office.evaluate(`Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[5]];
    await context.sync();
    cell.${member} = [["=A1+1"]];
    cell.load("values,formulas");
    await context.sync();
    return [...cell.values, ...cell.formulas];
  })`);
  expect(shown).toEqual([[0], ["=A1+1"]]);
});

it("shows 0 all round a circle, and calculates what depends on it", async () => {
  await write(playground, "A2", [["=B2+1", "=A2+1", "=B2+5"]]);
  await playground.calculated();
  expect(await values(playground, "A2:C2")).toEqual([0, 0, 5]);
});

it("calls no function on a circle", async () => {
  const probe = await probeCalls(playground);
  await write(playground, "A3", [["=RETENTION(B3,950,100)", "=A3*1000"]]);
  await playground.calculated();
  expect(await values(playground, "A3:B3")).toEqual([0, 0]);
  expect(await probe.calls()).toEqual([]);
});

it("calculates again when the circle is broken", async () => {
  await write(playground, "A4", [["=RETENTION(B4,950,100)", "=A4*1000"]]);
  await playground.calculated();
  await write(playground, "B4", [[1000]]);
  await playground.calculated();
  expect(await values(playground, "A4:B4")).toEqual([0.85, 1000]);
});
