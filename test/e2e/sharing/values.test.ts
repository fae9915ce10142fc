/**
 * A workbook that leaves as values, in each language: without the add-in it showed #NAME? after a recalculation, and shows
 * its results now; with it, the formulas come back.
 */
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import type { FigureFacts } from "../../../src/locales/en/sentences";
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { withAddIn, withoutAddIn } from "./addIn";
import { healthy, open, openShare } from "./support";

let playground: Playground;
const { button, list, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

const REPORT = "My report!A1:H7";
const texts = async () => (await playground.cells(REPORT)).map((row) => row.map(({ text }) => text));
const places = ["B1", "B2", "A4"].map((cell) => `My report!${cell}`);
const formulas = () => Promise.all(places.map((place) => playground.formula(place)));
const workbook = (): Promise<WorkbookData> =>
  playground.page.evaluate(() => window.playground.grid.workbook());

/** RETENTION(1000,950,100): 850 of 1,000. */
const retained = (text: (count: number) => string): FigureFacts => ({
  numerator: { count: 850, text: text(850) },
  denominator: { count: 1000, text: text(1000) },
  value: "",
  parts: {},
  when: "",
  base: "",
  lastDay: "",
  threshold: "",
  scale: "",
  counted: "customers",
});

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, definitions, catalogue, measures, sentences, formats } = wordsFor(language);
  let before: string[][];
  let originals: unknown[];

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
  });
  afterAll(() => playground.close());

  it("before sharing, a copy that is recalculated without the add-in shows #NAME?", async () => {
    await open(playground, healthy);
    await withoutAddIn(playground);
    await playground.typeIntoCell("Data!A2", "9");
    expect((await playground.cell("My report!B1")).value).toBe("#NAME?");
    expect((await playground.cell("My report!A4")).value).toBe("#NAME?");
    await withAddIn(playground);
  });

  it("sharing leaves what the cells show, with the shape of the table, and no formula", async () => {
    await open(playground, healthy);
    [before, originals] = [await texts(), await formulas()];
    await openPane(playground);
    await openShare(playground, pane);
    await says(sharing.found(3, 1, 0));
    expect(await list(sharing.values.language).inputValue()).toBe(language.slice(0, 2));
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    await says(sharing.nothing);
    expect(await texts()).toEqual(before);
    const kept = await workbook();
    expect(JSON.stringify(kept.sheets[1]!.rows)).not.toContain('"formula"');
    expect(await faults()).toEqual([]);
  });

  it("adds a sheet with every function's meaning and every formula, in the language chosen", async () => {
    const { sheets } = await workbook();
    const sheet = sheets.find(({ name }) => name === definitions.sheet);
    const shown = JSON.stringify(sheet?.rows);
    expect(shown).not.toContain('"formula":');
    const functions = ["NPS", "RETENTION", "NPS.BY"] as const;
    for (const text of [
      definitions.title,
      ...functions.map((id) => catalogue.functions[id].summary),
      ...functions.map((id) => measures.titles[id]),
      ...(originals as string[]),
      "'My report'!A4:H7",
      pane.result.used(5),
      sentences.RETENTION(retained(formats.quantity)),
    ]) {
      expect(shown).toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  it("after sharing, a copy that is recalculated without the add-in shows the results", async () => {
    await withoutAddIn(playground);
    await playground.typeIntoCell("Data!A2", "0");
    await playground.typeIntoCell("Data!A2", "10");
    expect(await texts()).toEqual(before);
    await withAddIn(playground);
  });

  it("restoring brings back the same formulas, which calculate again", async () => {
    await openPane(playground);
    await openShare(playground, pane);
    await says(sharing.restore.about(3, definitions.sheet));
    await button(sharing.restore.start).focus();
    await playground.page.keyboard.press("Enter");
    await says(sharing.restore.done(3));
    await playground.calculated();
    expect(await formulas()).toEqual(originals);
    expect(await texts()).toEqual(before);
    await says(sharing.found(3, 1, 0));
    expect(await faults()).toEqual([]);
  });

  it("restoring leaves what somebody has changed since, and says so", async () => {
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, `${definitions.sheet} 2`));
    await playground.typeIntoCell("My report!B2", "0");
    await openShare(playground, pane);
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(2));
    await says(sharing.account.outcomes.changed);
    await playground.calculated();
    expect(await formulas()).toEqual([originals[0], 0, originals[2]]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
