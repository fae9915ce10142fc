/** Damaged workbooks repaired, in each language: formulas that other programs or a missing add-in have left as #NAME?. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { resetFaults, setFaults } from "../support/faults";
import { paneControls } from "../support/paneControls";
import { openPane, selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { damaged, open, openShare } from "./support";

let playground: Playground;
const { button, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();
const value = async (cell: string) => (await playground.cell(cell)).value;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing } = wordsFor(language);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, damaged);
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("on a protected sheet nothing is repaired, and each cell is named with the reason", async () => {
    await setFaults(playground, { protectedSheet: true });
    await openShare(playground, pane);
    await button(sharing.repair.start(3)).click();
    await says(sharing.repair.nothing);
    await says(sharing.account.left(3));
    expect(await value("Report!A2")).toBe("#NAME?");
    await resetFaults(playground);
  });

  it("repairs #NAME? and names that another program left; a blocked spill stays, and is named", async () => {
    await openShare(playground, pane);
    await button(sharing.repair.start(3)).focus();
    await playground.page.keyboard.press("Enter");
    await says(sharing.repair.done(3));
    await says(sharing.account.left(1));
    expect(await playground.formula("Report!A1")).toBe("=RETENTION(1000,950,100)");
    expect([await value("Report!A1"), await value("Report!A2")]).toEqual([0.85, 0.15]);
    expect(await value("Report!A4")).toBe("#SPILL!");
    expect(await faults()).toEqual([]);
  });

  it("repairs the spill once its way is free", async () => {
    await selectCells(playground, "Report!A5");
    await playground.page.evaluate(() => window.playground.grid.focus());
    await playground.page.keyboard.press("Delete");
    await playground.calculated();
    await openShare(playground, pane);
    await says(sharing.found(4, 1, 0));
    expect(await value("Report!A4")).toBe("Group");
  });

  it("recalculates every formula, and says of each what it shows", async () => {
    await button(sharing.recalculate.start).click();
    await says(sharing.recalculate.done(4));
    await playground.pane.getByText(sharing.account.each).click();
    await says(sharing.account.changed("150", "150"));
    expect(await faults()).toEqual([]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
