/** Sharing is one step for the user to undo: cells, names and the sheet of definitions go back and forth together. */
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { healthy, open, openShare } from "./support";

let playground: Playground;
const { button } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

/** All that is in the workbook; which sheet is in front does not count: undoing shows where something changes. */
async function workbook(): Promise<Omit<WorkbookData, "activeSheet">> {
  const { activeSheet: _, ...content } = await playground.page.evaluate(() =>
    window.playground.grid.workbook(),
  );
  return content;
}

async function press(keys: "Control+z" | "Control+y"): ReturnType<typeof workbook> {
  await playground.page.evaluate(() => window.playground.grid.focus());
  await playground.page.keyboard.press(keys);
  await playground.calculated();
  return workbook();
}

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, definitions } = wordsFor(language);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, healthy);
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("one step back brings the formulas and takes the sheet away, one forth shares again", async () => {
    const before = await workbook();
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    const shared = await workbook();
    expect(shared.sheets.map(({ name }) => name)).toContain(definitions.sheet);

    expect(await press("Control+z")).toEqual(before);
    expect(await press("Control+y")).toEqual(shared);
  });

  it("what was done again can be restored", async () => {
    await openShare(playground, pane);
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(3));
    expect(await playground.formula("My report!B1")).toBe("=NPS(Survey[Score])");
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
