/** The tab Share on each of its screens: in every look of the pane, in a narrow one, and by keyboard alone. Pictures in out/screens. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Locator } from "playwright-core";
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane, paneFrame } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { damaged, healthy, open, openShare } from "./support";

let playground: Playground;
const { button, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();
const isFocused = () => playground.pane.locator(":focus");

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** What axe finds on a screen in each look, 320 pixels wide, and what is too wide there. */
async function faultsOf(screen: string, language: string): Promise<unknown[]> {
  const folder = resolve(__dirname, "../../../out/screens", language);
  mkdirSync(folder, { recursive: true });
  const { page } = playground;
  const found: unknown[] = [];
  await page.setViewportSize({ width: 320, height: 1400 });
  for (const [look, media] of LOOKS) {
    await page.emulateMedia(media);
    await page
      .locator("#pane")
      .screenshot({ path: join(folder, `share-${screen}.${look}.png`), animations: "disabled" });
    found.push(...(await faults()));
    const beyond = await paneFrame(playground).evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) found.push(`${look}: ${beyond} pixels too wide`);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

/** Goes on with the Tab key until a control has the focus, as one who has no mouse. */
async function tabTo(control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if ((await control.and(isFocused()).count()) > 0) return;
    await playground.page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(control)}.`);
}

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, definitions } = wordsFor(language);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, damaged);
    await openPane(playground);
    await openShare(playground, pane);
    await says(sharing.found(4, 1, 3));
  });
  afterAll(() => playground.close());

  it("nothing is at fault with what needs attention, and with what could not be repaired", async () => {
    expect(await faultsOf("damaged", language)).toEqual([]);
    await button(sharing.repair.start(3)).click();
    await says(sharing.account.left(1));
    expect(await faultsOf("repaired", language)).toEqual([]);
  });

  it("goes by keyboard alone: sharing on the chosen sheets, restoring, and taking the sheet away", async () => {
    await open(playground, healthy);
    await openShare(playground, pane);
    await says(sharing.found(3, 1, 0));
    await playground.pane.getByRole("button", { name: pane.tasks.share, exact: true }).focus();
    const radio = (name: string) => playground.pane.getByRole("radio", { name });
    await tabTo(radio(sharing.values.places.here));
    await playground.page.keyboard.press("ArrowDown");
    expect(await radio(sharing.values.places.copies).isChecked()).toBe(true);
    await playground.page.keyboard.press("ArrowUp");
    expect(await radio(sharing.values.places.here).isChecked()).toBe(true);

    await tabTo(button(sharing.values.start));
    await playground.page.keyboard.press("Enter");
    // The news has the focus, since the button is gone.
    await isFocused()
      .filter({ hasText: sharing.values.done(3, definitions.sheet) })
      .waitFor();
    await tabTo(button(sharing.restore.start));
    await playground.page.keyboard.press("Enter");
    await isFocused()
      .filter({ hasText: sharing.restore.done(3) })
      .waitFor();
    await tabTo(button(sharing.remove.start(definitions.sheet)));
    await playground.page.keyboard.press("Enter");
    await isFocused()
      .filter({ hasText: sharing.remove.done(1) })
      .waitFor();
  });

  it("nothing is at fault with what is shared, restored, and there to be taken away", async () => {
    await says(sharing.found(3, 1, 0));
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    await playground.pane.getByText(sharing.account.each).click();
    expect(await faultsOf("shared", language)).toEqual([]);
    await button(sharing.restore.start).click();
    await says(sharing.remove.about(definitions.sheet));
    expect(await faultsOf("restored", language)).toEqual([]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
