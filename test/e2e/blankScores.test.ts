/**
 * Blank scores: the formula that the pane inserts leaves their rows out, so that an Excel which hands blank cells over
 * as 0 calculates the same as any other.
 */
import { wordsFor } from "../../src/taskpane/words/words";
import { paneControls } from "./support/paneControls";
import { openPane, selectCells } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
const { button, result, choose } = paneControls(() => playground);

/** Of four answers two are promoters and one a detractor; 0 for the blank would be a second one. */
const survey = {
  name: "Survey",
  sheets: [
    {
      name: "Data",
      rows: [
        ["Score", "Channel"],
        [10, "web"],
        [9, "web"],
        ["", "shop"],
        [8, "shop"],
        [3, "web"],
      ],
      tables: [{ name: "Survey", address: "A1:B6" }],
    },
  ],
};

describe.each([
  ["en-US", '=NPS(FILTER(Survey[Score],Survey[Score]<>""))', "25"],
  ["da-DK", '=NPS(FILTRER(Survey[Score];Survey[Score]<>""))', "25"],
  ["sv-SE", '=NPS(FILTER(Survey[Score];Survey[Score]<>""))', "25"],
] as const)("in %s", (language, shown, value) => {
  const { pane: words, insert } = wordsFor(language);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await playground.page.evaluate((data) => window.playground.grid.open(data), survey);
    await openPane(playground);
    await choose("NPS");
    await result().getByText(value, { exact: true }).waitFor();
  });
  afterAll(() => playground.close());

  it("the formula has the condition, and the pane says why", async () => {
    await playground.pane.getByText(insert.blankScores.left(1)).waitFor();
    expect(await playground.pane.locator("code").textContent()).toBe(shown);
  });

  it("inserted, it calculates what the pane shows, and follows the data", async () => {
    await selectCells(playground, "Data!D2");
    await button(words.formula.insertAt("Data!D2")).click();
    await playground.pane.getByText(words.formula.inserted("Data!D2")).waitFor();
    await playground.calculated();
    expect(await playground.formula("D2")).toBe('=NPS(FILTER(Survey[Score],Survey[Score]<>""))');
    expect((await playground.cell("D2")).value).toBe(25);
    await playground.typeIntoCell("A4", "10");
    expect((await playground.cell("D2")).value).toBe(40);
  });
});
