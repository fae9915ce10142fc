/** What the pane finds in a workbook that depends on the add-in, and how it says that it is, in each language. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { damaged, healthy, open, openShare } from "./support";

let playground: Playground;
const { faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing } = wordsFor(language);
  const cell = (address: string) => playground.pane.getByRole("listitem").filter({ hasText: address });

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("says that there is nothing in a workbook without the add-in's functions", () => says(sharing.nothing));

  it("lists every cell on every sheet with what it shows and how far it spills", async () => {
    await open(playground, healthy);
    await openShare(playground, pane);
    await says(sharing.found(3, 1, 0));
    await cell("'My report'!B1").getByText("40").waitFor();
    await cell("'My report'!A4").getByText(sharing.lists.spills("A4:H7")).waitFor();
    expect(await faults()).toEqual([]);
  });

  it("shows a cell in the sheet when it is chosen with the keyboard", async () => {
    await cell("'My report'!B2").getByRole("button").focus();
    await playground.page.keyboard.press("Enter");
    await playground.page.waitForFunction(
      () => {
        const { grid } = window.playground;
        const [area] = grid.selection();
        return area?.row === 1 && area.column === 1 && grid.sheets()[1]?.id === grid.activeSheet();
      },
      undefined,
      { polling: 50 },
    );
  });

  it("says of each cell what is wrong with it", async () => {
    await open(playground, damaged);
    await openShare(playground, pane);
    await says(sharing.found(4, 1, 3));
    await cell("Report!A1").getByText(sharing.ailments.leftoverName("_xldudf_RETENTION")).waitFor();
    await cell("Report!A2").getByText(sharing.ailments.unknownName).waitFor();
    await cell("Report!A4").getByText(sharing.ailments.blockedSpill).waitFor();
    expect(await faults()).toEqual([]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
