/** Sharing again after restoring: sheets of definitions that are done with can go, and each formula is kept once. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { healthy, open, openShare } from "./support";

let playground: Playground;
const { button, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

const places = ["B1", "B2", "A4"].map((cell) => `My report!${cell}`);
const formulas = () => Promise.all(places.map((place) => playground.formula(place)));
const sheetNames = () =>
  playground.page.evaluate(() => window.playground.grid.sheets().map(({ name }) => name));

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, definitions, formats } = wordsFor(language);
  const second = `${definitions.sheet} 2`;
  let originals: unknown[];

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, healthy);
    originals = await formulas();
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("when all formulas are back, the sheet that kept them can go", async () => {
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    await button(sharing.restore.start).click();
    await says(sharing.remove.about(definitions.sheet));
    expect(await faults()).toEqual([]);
    await button(sharing.remove.start(definitions.sheet)).focus();
    await playground.page.keyboard.press("Enter");
    await says(sharing.remove.done(1));
    expect(await sheetNames()).toEqual(["Data", "My report"]);
    expect(await faults()).toEqual([]);
  });

  it("while a formula is not back, its sheet stays and counts just that one", async () => {
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    await playground.typeIntoCell("My report!B2", "0");
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(2));
    await says(sharing.restore.about(1, definitions.sheet));
    expect(await button(sharing.remove.start(definitions.sheet)).count()).toBe(0);
  });

  it("shared again with another formula, that one comes back and not the one before", async () => {
    await playground.typeIntoCell("My report!B1", "=NPS(Survey[Score])+0");
    await openShare(playground, pane);
    await button(sharing.values.start).click();
    await says(sharing.values.done(2, second));
    await says(sharing.restore.about(3, formats.names([definitions.sheet, second])));
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(2));
    await says(sharing.remove.about(second));
    await playground.calculated();
    expect(await formulas()).toEqual(["=NPS(Survey[Score])+0", 0, originals[2]]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
