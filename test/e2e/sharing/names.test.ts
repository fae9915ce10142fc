/** Names that stand for our functions, shared and restored: as constants they give what they gave, and then come back the same. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { resetFaults, setFaults } from "../support/faults";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { named, open, openShare } from "./support";

let playground: Playground;
const { button, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

/** The names by what they stand for, without the one for the kept formulas. */
async function names(): Promise<Record<string, string>> {
  const { names: all = [] } = await playground.page.evaluate(() => window.playground.grid.workbook());
  const own = all.filter(({ name }) => !name.startsWith("Fasthold_"));
  return Object.fromEntries(own.map(({ name, formula }) => [name, formula]));
}

const twice = async () => (await playground.cell("My report!B2")).value;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, definitions } = wordsFor(language);
  const before = { Our_NPS: "=NPS(Survey[Score])", By_group: "=NPS.BY(Survey[Score],Survey[Group])" };

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, named);
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("on copies the names stay as they are, and are named with the reason", async () => {
    await playground.pane.getByRole("radio", { name: sharing.values.places.copies }).check();
    await button(sharing.values.start).click();
    await says(sharing.values.doneOnCopies(1, ["My report (2)"], definitions.sheet));
    await says(sharing.account.outcomes.sharedName);
    expect(await names()).toEqual(before);
    expect(await faults()).toEqual([]);
  });

  it("in the sheets themselves they become constants, with which other formulas go on", async () => {
    await open(playground, named);
    await openShare(playground, pane);
    await playground.pane.getByRole("radio", { name: sharing.values.places.here }).check();
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    const shared = await names();
    // Of five answers three promote and one detracts; of the two in Business none and one.
    expect(shared.Our_NPS).toBe("=40");
    expect(shared.By_group).toMatch(/^=\{".*"Business",.*-50.*\}$/);

    await setFaults(playground, { addInMissing: true });
    await playground.page.locator("iframe").waitFor({ state: "detached" });
    await playground.typeIntoCell("Data!A2", "9");
    expect(await twice()).toBe(80);
    await resetFaults(playground);
    await playground.page.locator("iframe").waitFor({ state: "attached" });
  });

  it("restoring brings them back exactly, and they calculate again", async () => {
    await openPane(playground);
    await openShare(playground, pane);
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(3));
    await playground.calculated();
    expect(await names()).toEqual(before);
    await playground.typeIntoCell("Data!A2", "0");
    // Two promote and two detract.
    expect(await twice()).toBe(0);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
