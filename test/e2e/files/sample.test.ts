/** The sample workbook saved from the page: opened again it is the same, and so it is after a way through LibreOffice. */
import { isFormula, type CellContent, type WorkbookData } from "../../../playground/file/WorkbookData";
import { converted, describeWithLibreOffice } from "../../support/libreOffice";
import { startPlayground, type Playground } from "../support/playground";
import { choose, downloaded, read, statusSays, type Saved } from "./support";

let playground: Playground;
let saved: Saved;
let workbook: WorkbookData;

async function opened(file: Saved): Promise<WorkbookData> {
  const result = await read(file);
  if (!result.ok) throw new Error(`The file did not open: ${result.problem.code}`);
  return result.workbook;
}

const save = (): Promise<Saved> =>
  downloaded(playground.page, () => playground.page.getByRole("button", { name: "Save as XLSX" }).click());

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US" });
  saved = await save();
  workbook = await opened(saved);
});
afterAll(() => playground.close());

it("every formula has its result in the file; one example is an error by intent", () => {
  const formulas = workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.filter((cell) => cell !== null && isFormula(cell))),
  );
  expect(formulas.length).toBeGreaterThan(25);
  const results = formulas.map((cell) => isFormula(cell) && cell.value);
  expect(results.filter((value) => value === undefined)).toEqual([]);
  expect(results.filter((value) => typeof value === "object")).toEqual([{ error: "#VALUE!" }]);
});

it("opens as it was saved, and saves as it was opened", async () => {
  await choose(playground.page, saved.name, saved.bytes);
  await statusSays(playground.page, `${saved.name} is open.`);
  expect(await opened(await save())).toEqual(workbook);
});

describeWithLibreOffice("after LibreOffice", () => {
  let back: WorkbookData;
  beforeAll(async () => {
    back = await opened({ name: saved.name, bytes: converted(saved.bytes, "xlsx", "xlsx") });
  }, 300_000);

  it("every cell with a value has it still, in every row of the data", () => {
    const values = ({ sheets }: WorkbookData) => sheets.map(({ rows }) => rows.map((row) => row.map(value)));
    const value = (cell: CellContent) => (cell !== null && isFormula(cell) ? null : cell);
    const withoutEnd = (rows: unknown[][]) =>
      rows.map((row) => row.slice(0, 1 + row.findLastIndex((cell) => cell !== null)));
    const [before, after] = [values(workbook), values(back)];
    expect(before.flat(2).length).toBeGreaterThan(20_000);
    before.forEach((rows, sheet) => expect(withoutEnd(after[sheet] ?? [])).toEqual(withoutEnd(rows)));
  });

  it("every formula is there still, ours among them", () => {
    const formulas = ({ sheets }: WorkbookData) =>
      sheets.map(({ rows }) =>
        rows.flatMap((row) =>
          row.flatMap((cell) => (cell !== null && isFormula(cell) ? [cell.formula] : [])),
        ),
      );
    expect(formulas(back)).toEqual(formulas(workbook));
  });

  it("tables and names are there still", () => {
    const shape = ({ sheets, names }: WorkbookData) => [
      sheets.map(({ name, tables }) => [name, tables]),
      names,
    ];
    expect(shape(back)).toEqual(shape(workbook));
  });
});
