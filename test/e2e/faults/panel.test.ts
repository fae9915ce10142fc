/** The panel in which the user switches Excel's faults: by mouse and keyboard, in each language. */
import { AxeBuilder } from "@axe-core/playwright";
import { faultNames } from "../../../playground/host/faults/Faults";
import { faultsWords } from "../../../playground/page/faults/words";
import { fill, pageWords } from "../../../playground/page/words";
import { startPlayground, type Playground } from "../support/playground";

let playground: Playground;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const words = faultsWords[language];
  const { faults: closed, faultsOn } = pageWords[language];
  const toolbarButton = (name: string) => playground.page.getByRole("button", { name, exact: true });
  const on = (count: number) => `⚠ ${fill(faultsOn, { count: String(count) })}`;
  const panel = () => playground.page.getByRole("complementary", { name: words.heading });
  const settings = () => playground.page.evaluate(() => window.playground.faults.settings);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
  });
  afterAll(() => playground.close());

  it("opens with the keyboard, and Esc closes it", async () => {
    const { page } = playground;
    await toolbarButton(closed).focus();
    await page.keyboard.press("Enter");
    await panel().waitFor();
    expect(await toolbarButton(closed).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await panel().waitFor({ state: "hidden" });
    expect(await toolbarButton(closed).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("switches every fault on and off, and the toolbar says how many are on", async () => {
    const { page } = playground;
    await toolbarButton(closed).click();
    for (const name of faultNames) {
      const fault = panel().getByRole("switch", { name: words.faults[name].name, exact: true });
      await fault.focus();
      await page.keyboard.press("Space");
      expect(await page.evaluate((one) => window.playground.faults.isOn(one), name)).toBe(true);
      await toolbarButton(on(1)).waitFor();
      await page.keyboard.press("Space");
      expect(await page.evaluate((one) => window.playground.faults.isOn(one), name)).toBe(false);
      await toolbarButton(closed).waitFor();
    }
  });

  it("lets the user choose the action, the seconds and the function, and switches all off", async () => {
    const row = (name: "failAtAction" | "slowAnswer" | "busyFunctions") =>
      panel().locator(".fault", {
        has: playground.page.getByRole("switch", { name: words.faults[name].name }),
      });
    await row("failAtAction").getByRole("spinbutton").fill("3");
    await row("failAtAction").getByRole("switch").check();
    await row("slowAnswer").getByRole("switch").check();
    await row("slowAnswer").getByRole("spinbutton").fill("2");
    await row("slowAnswer").getByRole("spinbutton").press("Tab");
    await row("busyFunctions").getByRole("combobox").selectOption("NPS");
    await row("busyFunctions").getByRole("switch").check();
    expect(await settings()).toMatchObject({ failAtAction: 3, slowAnswer: 2000, busyFunctions: ["NPS"] });
    await toolbarButton(on(3)).waitFor();
    await panel().getByRole("button", { name: words.allOff }).click();
    await toolbarButton(closed).waitFor();
    expect(await row("slowAnswer").getByRole("switch").isChecked()).toBe(false);
  });

  it("shows what a test has switched on", async () => {
    await playground.page.evaluate(() => window.playground.faults.set({ lostAnswer: true }));
    const fault = panel().getByRole("switch", { name: words.faults.lostAnswer.name });
    expect(await fault.isChecked()).toBe(true);
    await playground.page.evaluate(() => window.playground.faults.reset());
    expect(await fault.isChecked()).toBe(false);
  });

  it("forgets the protection when somebody takes it off, or opens another workbook", async () => {
    const { page } = playground;
    await page.evaluate(() => window.playground.faults.set({ protectedSheet: true }));
    await page.evaluate(() =>
      window.playground.grid.open({ name: "Other", sheets: [{ name: "Data", rows: [] }] }),
    );
    expect((await settings()).protectedSheet).toBe(false);
  });

  it.each(["light", "dark"] as const)("has no fault that axe finds: %s", async (colorScheme) => {
    await playground.page.emulateMedia({ colorScheme });
    await playground.page.evaluate(() => window.playground.faults.set({ editMode: true }));
    const { violations } = await new AxeBuilder({ page: playground.page })
      .setLegacyMode()
      .include(["#faults"])
      .include(["#top"])
      .analyze();
    await playground.page.evaluate(() => window.playground.faults.reset());
    expect(violations).toEqual([]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

describe("an older Excel", () => {
  const { addinNotOffered, excel } = pageWords["en-US"];
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
  });
  afterAll(() => playground.close());

  const choose = async (version: string) => {
    const { page } = playground;
    await page.locator("#faults-button").click();
    const loaded = page.waitForEvent("load");
    await page.getByRole("combobox", { name: faultsWords["en-US"].version }).selectOption(version);
    await loaded;
    await page.waitForFunction(() => "playground" in window, undefined, { polling: 50 });
  };
  const supports = (set: string, version: string) =>
    playground.page
      .frames()
      .find((frame) => frame.url().includes("/taskpane.html"))!
      .evaluate(
        `Office.onReady().then(() => Office.context.requirements.isSetSupported("${set}", "${version}"))`,
      );

  it("is chosen in the panel: the page starts anew with the sets of APIs that Excel 2021 has", async () => {
    await choose("2021");
    expect(playground.page.url()).toContain("excel=2021");
    expect(await playground.page.locator("#about").textContent()).toContain(
      fill(excel.perpetual, { version: "2021" }),
    );
    await playground.page.locator("#ribbon button").waitFor();
    expect([await supports("ExcelApi", "1.14"), await supports("ExcelApi", "1.15")]).toEqual([true, false]);
  });

  it("that lacks what the manifest requires does not offer the add-in, and the page says what it lacks", async () => {
    await choose("2019");
    const sentence = fill(addinNotOffered, { name: "SharedRuntime", version: "1.1" });
    await playground.page.getByText(sentence).waitFor();
    expect(await playground.page.locator("#ribbon button").count()).toBe(0);
    expect(await playground.page.locator("iframe").count()).toBe(0);
    await playground.typeIntoCell("A1", "=RETENTION(1000,950,100)");
    expect((await playground.cell("A1")).value).toBe("#NAME?");
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
