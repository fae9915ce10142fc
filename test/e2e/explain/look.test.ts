/** The tab Explain and the form that it opens, in every look of the pane, in a narrow one, and by keyboard. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { explaining, SHEET } from "./explaining";

let playground: Playground;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { explain: said, measures, pane, formats } = wordsFor(language);
  const { start, explain, says, figure, edit, button, faults } = explaining(() => playground, language);
  const isFocused = () => playground.pane.locator(":focus");

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await start();
    await explain("J2", "=IFERROR(CLV(PURCHFREQ(1800,1000),AOV(540000,0)),CSAT(FILTER(Survey[CSAT],TRUE)))");
    await says(said.calls(4));
  });
  afterAll(() => playground.close());

  const looks = [
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
  ] as const;

  it.each(looks)("axe finds no fault, and nothing is too wide at 320 pixels: %s", async (_, media) => {
    await playground.page.emulateMedia(media);
    await playground.page.setViewportSize({ width: 320, height: 720 });
    const beyond = () =>
      playground.pane.locator("h1").evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    expect(await faults()).toEqual([]);
    expect(await beyond()).toBeLessThanOrEqual(0);
    await edit();
    expect(await faults()).toEqual([]);
    expect(await beyond()).toBeLessThanOrEqual(0);
    await button(said.editing.back).click();
    await says(said.calls(4));
    await playground.page.setViewportSize({ width: 1440, height: 900 });
  });

  it("goes by keyboard: into the form, through its fields, and back to where one was", async () => {
    await button(said.editCall(measures.titles.CLV)).focus();
    await playground.page.keyboard.press("Enter");
    await playground.pane.getByRole("button", { name: said.editing.back }).and(isFocused()).waitFor();
    await playground.page.keyboard.press("Tab");
    await playground.pane
      .getByRole("button", { name: said.editing.fillIn(measures.inputs.purchaseFrequency) })
      .and(isFocused())
      .waitFor();
    await playground.page.keyboard.press("Shift+Tab");
    await playground.page.keyboard.press("Enter");
    await playground.pane
      .getByRole("button", { name: said.editCall(measures.titles.CLV) })
      .and(isFocused())
      .waitFor();
  });

  it("does not take the focus when another cell is selected", async () => {
    await selectCells(playground, `${SHEET}!C10`);
    await playground.pane.getByRole("heading", { name: said.formulaIn(`${SHEET}!C10`) }).waitFor();
    expect(await button(said.edit).and(isFocused()).count()).toBe(0);
  });

  it("is announced: the result, and why a cell shows an error", async () => {
    await explain("J3", "=RETENTION(1000,950,100)/0");
    const notice = said.error.elsewhere(`${SHEET}!J3`, (await playground.cell(`${SHEET}!J3`)).text);
    await playground.pane.getByRole("status").filter({ hasText: notice }).waitFor();
    await figure()
      .getByRole("status")
      .getByText(pane.result.announced(formats.value(0.85, "rate")))
      .waitFor({ state: "attached" });
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});
