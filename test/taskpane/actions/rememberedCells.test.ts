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

it("counts nothing that was asked for before it was told to forget", async () => {
  const cells = rememberCells(numbers());
  const reading = cells.read("Data!A1:A3");
  cells.forget();
  await reading;
  expect(cells.size()).toBe(0);
});
