/**
 * The sample workbook shared as formulas in Excel's own functions, in each language: they show what ours showed, go on
 * calculating without the add-in, follow the data as ours do, and ours come back.
 */
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { withAddIn, withoutAddIn } from "./addIn";
import { allCells, expectSameValues, valuesOf, withFormula, type SheetCell } from "./allCells";
import { openShare } from "./support";

let playground: Playground;
const { button, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> =>
  playground.pane.getByText(sentence).first().waitFor({ timeout: 120_000 });

const isOurs = (formula: string) => callsIn(formula).length > 0;
const contents = (cells: readonly SheetCell[]) => cells.map(({ place, content }) => [place, content]);
const texts = (cells: readonly SheetCell[]) => cells.map(({ place, text }) => [place, text]);

/** The first answer of the sample's survey, on whatever sheet the language has it. */
async function firstScore(): Promise<string> {
  const { sheets } = await playground.page.evaluate(() => window.playground.grid.workbook());
  const sheet = sheets.find(({ tables = [] }) => tables.some(({ name }) => name === "Survey"))!;
  const table = sheet.tables!.find(({ name }) => name === "Survey")!;
  const [, column = "", row = ""] = /^([A-Z]+)(\d+):/.exec(table.address)!;
  const at = sheet.rows[Number(row) - 1]!.indexOf("NPS");
  return `${sheet.name}!${String.fromCharCode(column.charCodeAt(0) + at)}${Number(row) + 1}`;
}

// For any Excel the figures of the sample's 5,168 orders become values, since counting customers takes the square of that.
describe.each([
  ["en-US", "modern", 35, 3],
  ["da-DK", "any", 22, 16],
  ["sv-SE", "modern", 35, 3],
] as const)("in %s, for %s", (language, dialect, formulaCount, valueCount) => {
  const { pane, sharing, native, definitions } = wordsFor(language);
  let before: SheetCell[];
  let shared: SheetCell[];

  beforeAll(async () => {
    playground = await startPlayground({ language });
    before = await allCells(playground);
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("says of each cell which form it can take, and why not another", async () => {
    await playground.pane.getByText(native.can.all).first().waitFor();
    const showAll = button(sharing.lists.all(37));
    await showAll.click();
    const only = native.can.none(native.reasons.noNativeForm("RFM"));
    await playground.pane.getByRole("listitem").filter({ hasText: only }).waitFor();
    const many = native.reasons.tooManyRows(5168, 5000);
    await playground.pane.getByRole("listitem").filter({ hasText: many }).first().waitFor();
  });

  it("writes formulas that show the same; what has none becomes a value", async () => {
    await playground.pane.getByRole("radio", { name: native.forms[dialect] }).check();
    expect(await faults()).toEqual([]);
    await button(native.start).focus();
    await playground.page.keyboard.press("Enter");
    await says(native.done(formulaCount, valueCount, definitions.sheet));
    shared = await allCells(playground);
    const onSheets = shared.filter(({ place }) => !place.startsWith(`${definitions.sheet}!`));
    expect(withFormula(onSheets, isOurs)).toEqual([]);
    expect(texts(onSheets)).toEqual(texts(before));
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("tells both results where they differ, and leaves the value", async () => {
    await says(native.otherResult("", "#N/A", "#VALUE!"));
  });

  it("goes on calculating without the add-in, as ours do with it", async () => {
    await withoutAddIn(playground);
    const cell = await firstScore();
    const score = await playground.formula(cell);
    await playground.typeIntoCell(cell, score === 0 ? "10" : "0");
    const followed = await allCells(playground);
    const natives = withFormula(shared, () => true).map(({ place }) => place);
    const changed = natives.filter((place) => valuesOf(followed)[place] !== valuesOf(shared)[place]);
    // NPS, its interval and its comparison.
    expect(changed.length).toBeGreaterThan(2);
    await withAddIn(playground);
    await openPane(playground);
    await openShare(playground, pane);
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(formulaCount + valueCount));
    const restored = await allCells(playground);
    const were = withFormula(before, isOurs);
    expect(contents(restored.filter(({ place }) => were.some((one) => one.place === place)))).toEqual(
      contents(were),
    );
    const ours = Object.fromEntries(
      Object.entries(valuesOf(restored)).filter(([place]) => isCalculated(place, natives)),
    );
    expectSameValues(valuesOf(followed), ours);
    await playground.typeIntoCell(cell, String(score));
    expect(texts((await allCells(playground)).filter(({ place }) => ours[place] !== undefined))).toEqual(
      texts(before.filter(({ place }) => ours[place] !== undefined)),
    );
  }, 240_000);

  /** Whether a cell is calculated by Excel's own functions; on sheets of tables alone, all are for Microsoft 365. */
  const isCalculated = (place: string, natives: readonly string[]) => {
    const sheet = (of: string) => of.slice(0, of.indexOf("!"));
    const tables = natives.filter((one) => sheet(one) !== sheet(natives[0]!)).map(sheet);
    return natives.includes(place) || (dialect === "modern" && tables.includes(sheet(place)));
  };

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
