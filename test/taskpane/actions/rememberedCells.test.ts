import { rememberCells } from "../../../src/taskpane/actions/rememberedCells";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const numbers = () => fakeWorkbook({ sheets: { Data: [[1], [2], [3]] } });

it("reads a reference once until told to forget", async () => {
  const workbook = numbers();
  const cells = rememberCells(workbook);
  await Promise.all([cells.read("Data!A1:A3"), cells.read("Data!A1:A3")]);
  expect(cells.size()).toBe(3);
  workbook.put("Data!A1", 9);
  expect((await cells.read("Data!A1:A3"))[0]).toEqual([1]);
  cells.forget();
  expect((await cells.read("Data!A1:A3"))[0]).toEqual([9]);
  expect(workbook.reads).toHaveLength(2);
});

it("does not remember a failure", async () => {
  const workbook = numbers();
  const cells = rememberCells(workbook);
  workbook.fail("editMode");
  await expect(cells.read("Data!A1")).rejects.toMatchObject({ problem: "editMode" });
  workbook.fail(undefined);
  expect(await cells.read("Data!A1")).toEqual([[1]]);
});

it("calls off what is being read when told to forget", async () => {
  const workbook = numbers();
  const cells = rememberCells(workbook);
  workbook.holdReadings();
  const reading = cells.read("Data!A1:A3");
  expect(cells.isReading()).toBe(true);
  cells.forget();
  await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
  expect(cells.isReading()).toBe(false);
  expect(cells.size()).toBe(0);
});

it("reads again after a reading was called off", async () => {
  const workbook = numbers();
  const cells = rememberCells(workbook);
  const release = workbook.holdReadings();
  const reading = cells.read("Data!A1:A3");
  cells.forget();
  await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
  release();
  expect(await cells.read("Data!A1:A3")).toEqual([[1], [2], [3]]);
});

it("tells how far a reading is", async () => {
  const shares: number[] = [];
  await rememberCells(numbers()).read("Data!A1:A3", (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
});
