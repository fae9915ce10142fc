/**
 * How the whole page looks: no fault that axe finds outside the grid library's own part, in light, dark and forced
 * colours; nothing wider than the window, from 320 pixels on; every language.
 */
import { AxeBuilder } from "@axe-core/playwright";
import { faultsWords } from "../../playground/page/faults/words";
import { pageWords } from "../../playground/page/words";
import { openPane } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;

/** The grid draws its cells on a canvas, with bars around it that are the library's: axe says nothing of use there. */
const libraryPart = "#grid";

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
    await playground.page.locator("#faults-button").click();
    await playground.page.getByRole("complementary", { name: faultsWords[language].heading }).waitFor();
  });
  afterAll(() => playground.close());

  it.each([
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
    ["high contrast, light", { colorScheme: "light", forcedColors: "active" }],
    ["high contrast, dark", { colorScheme: "dark", forcedColors: "active" }],
  ] as const)("axe finds nothing: %s", async (_, media) => {
    await playground.page.emulateMedia(media);
    const axe = new AxeBuilder({ page: playground.page }).setLegacyMode().exclude(libraryPart);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([320, 480, 640, 1024, 1440, 2560])("fits into a window %i pixels wide", async (width) => {
    await playground.page.setViewportSize({ width, height: 720 });
    const beyond = await playground.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#top *, #ribbon *, #faults *, #bottom *")]
        .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().width > 1)
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.textContent),
    );
    expect(beyond).toEqual([]);
    expect(await playground.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });

  it("says which language it speaks, and all that it says is in it", async () => {
    const { page } = playground;
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    const words = pageWords[language];
    await page.getByRole("toolbar", { name: words.ribbon, exact: true }).waitFor();
    await page.getByRole("group", { name: words.file, exact: true }).waitFor();
    await page.getByRole("button", { name: words.closePane }).waitFor();
    await page.getByText(faultsWords[language].about).waitFor({ state: "attached" });
  });
});
