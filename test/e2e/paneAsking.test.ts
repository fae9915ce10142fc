/** Asking in the task pane: from the question to its ways and its period, by keyboard, in each language and look. */
import type { Locator } from "playwright-core";
import { functionIds } from "../../src/functions/catalogue";
import { asksOf } from "../../src/taskpane/state/asked";
import { TOPICS } from "../../src/functions/asks";
import { periodName } from "../../src/taskpane/words/periodName";
import { wordsFor } from "../../src/taskpane/words/words";
import { paneControls } from "./support/paneControls";
import { openPane } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
const { button, field, list, result, announced, ask, way, choose, faults } = paneControls(() => playground);
const heading = () => playground.pane.locator("h1");
const formula = () => playground.pane.locator("code").textContent();

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s over the sample workbook", (language) => {
  const words = wordsFor(language);
  const { asks, measures, pane, understanding } = words;
  const separator = language === "en-US" ? "," : ";";

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
    await playground.pane.getByText(asks.answerable).waitFor();
  });
  afterAll(() => playground.close());

  it("answers a question at once, for the last quarter that the data fills", async () => {
    await ask(asks.topics.retention.name);
    expect(await heading().innerText()).toBe(asks.topics.retention.name);
    // The sample ends with September 2026.
    expect(await list(measures.inputs.period).locator("option:checked").innerText()).toBe(
      pane.period.preset(pane.period.dataPresetNames.dataQuarter, words.periods.alone.quarter(2026, 3)),
    );
    await result()
      .getByText(/^\d+[.,]\d\s?%$/)
      .waitFor();
    expect(await formula()).toBe(
      ["=RETENTION.ORDERS(Orders[Customer]", "Orders[Date]", '"2026-Q3")'].join(separator),
    );
  });

  it("goes through the ways with the arrow keys, keeps the focus there, and says each result", async () => {
    await expectFocus(way(asks.ways.number));
    await playground.page.keyboard.press("ArrowRight");
    await expectFocus(way(asks.ways.overTime));
    await announced().getByText(pane.result.announced("")).waitFor();
    expect(await formula()).toContain(`ORDERS.TREND(Orders[Customer]`);
    expect(await formula()).toContain(`"month"`);
    await playground.page.keyboard.press("ArrowRight");
    await expectFocus(way(asks.ways.cohorts));
    await playground.pane.getByText("RETENTION.COHORTS").first().waitFor();
  });

  it("asks for the certainty of the very figure that it has counted", async () => {
    await way(asks.ways.number).check();
    await result().getByText(measures.quotients["RETENTION.ORDERS"].denominator).waitFor();
    await way(asks.ways.certainty).check();
    const counts = [measures.inputs.retained, measures.inputs.atStart].map((name) => field(name));
    const [kept, before] = await Promise.all(counts.map((count) => count.inputValue()));
    expect(Number(kept)).toBeGreaterThan(0);
    expect(Number(kept)).toBeLessThan(Number(before));
    const [numerator, denominator] = [kept, before].map((count) => words.formats.quantity(Number(count)));
    await playground.pane.getByText(asks.counted(numerator!, denominator!)).waitFor();
    expect(await formula()).toBe(`=RETENTION.INTERVAL(${kept}${separator}${before})`);
  });

  it("takes subscriptions instead of orders when told to", async () => {
    await way(asks.ways.number).check();
    await list(asks.figure).selectOption({ label: measures.titles["RETENTION.SUBS"] });
    await playground.pane.getByText("RETENTION.SUBS").first().waitFor();
    expect(await field(measures.inputs.starts).inputValue()).toBe("Subscriptions[Start]");
    expect(await formula()).toContain("RETENTION.SUBS(Subscriptions[Start]");
  });

  it("goes back to the question that one came from", async () => {
    await button(pane.form.back).click();
    await expectFocus(playground.pane.getByRole("button", { name: asks.topics.retention.question }));
  });

  it("says what a way lacks, and lets one select it all the same", async () => {
    await ask(asks.topics.nps.name);
    const lacking = understanding.missing(asks.second(understanding.kinds.nps));
    await way(`${asks.ways.comparison} ${lacking}`).check();
    await playground.pane.getByText(asks.selectMissing(asks.second(understanding.kinds.nps))).waitFor();
    await field(measures.inputs.scoresA).fill("Survey!D2:D301");
    await field(measures.inputs.scoresB).fill("Survey!D302:D601");
    await result().getByText(/^p/).waitFor();
    await button(pane.form.back).click();
  });

  it("says that a share's interval bears another name, and calls the counts what they are", async () => {
    await ask(asks.topics.churn.name);
    await way(asks.ways.certainty).check();
    await playground.pane.getByText(asks.notes.anyShare).waitFor();
    await field(asks.inputs.churn!.retained!).waitFor();
    await button(pane.form.back).click();
  });

  it.each([
    ["last12Months", /"\d{4}-\d\d-01\.\.\d{4}-\d\d-\d\d"/],
    ["dataMonth", /"2026-09"/],
    ["data12Months", /"2025-10-01\.\.2026-09-30"/],
  ] as const)("writes the period %s as the neutral text", async (entry, written) => {
    await choose("REPEATRATE.ORDERS");
    if (!(await list(measures.inputs.period).isVisible())) {
      await button(new RegExp(`^${pane.form.moreOptions}`)).click();
    }
    await list(measures.inputs.period).selectOption(entry);
    expect(await formula()).toMatch(written);
    const [text] = written.exec((await formula())!)!;
    await playground.pane
      .getByText(periodName(text.slice(1, -1), words))
      .last()
      .waitFor();
    await button(pane.form.back).click();
  });

  it("takes a day of the calendar, and one cell with a period", async () => {
    await choose("RETENTION.ORDERS");
    await list(measures.inputs.period).selectOption("day");
    await playground.pane
      .getByLabel(`${measures.inputs.period}: ${pane.period.units.day}`)
      .fill("2026-04-01");
    expect(await formula()).toContain('"2026-04-01"');
    await list(measures.inputs.period).selectOption("cells");
    await field(pane.period.cells).fill("Start!B2");
    expect(await formula()).toContain("Start!B2)");
    await list(measures.inputs.period).selectOption("dataQuarter");
    await button(pane.form.back).click();
    await playground.pane.getByRole("searchbox").fill("");
  });

  it("shows the year that is asked for, also after another kind of period was chosen", async () => {
    await choose("RETENTION.ORDERS");
    const year = playground.pane.getByLabel(`${measures.inputs.period}: ${pane.period.units.year}`);
    await list(measures.inputs.period).selectOption("year");
    await year.fill("1997");
    expect(await formula()).toContain('"1997"');
    await list(measures.inputs.period).selectOption("quarter");
    expect(await formula()).toContain(`"${await year.inputValue()}-Q`);
    await list(measures.inputs.period).selectOption("dataQuarter");
    await button(pane.form.back).click();
    await playground.pane.getByRole("searchbox").fill("");
  });

  it.each([
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
  ] as const)("axe finds no fault, and nothing is too wide at 320 pixels: %s", async (_, media) => {
    await playground.page.emulateMedia(media);
    await playground.page.setViewportSize({ width: 320, height: 720 });
    expect(await faults()).toEqual([]);
    await ask(asks.topics.customerValue.name);
    expect(await faults()).toEqual([]);
    for (const as of ["cohorts", "counted"] as const) {
      await way(asks.ways[as]).check();
      expect(await faults()).toEqual([]);
      const beyond = await heading().evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBeLessThanOrEqual(0);
    }
    await button(pane.form.back).click();
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});

describe("every question", () => {
  const { asks, pane } = wordsFor("en-US");

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US" });
    await openPane(playground);
    await playground.pane.getByText(asks.answerable).waitFor();
  });
  afterAll(() => playground.close());

  it.each(TOPICS)("of %s shows its form, with nothing that axe finds at fault", async (topic) => {
    await ask(asks.topics[topic].name);
    const ways = [...new Set(asksOf(topic).map(({ ask: { as } }) => as))];
    expect(await playground.pane.getByRole("radio").count()).toBe(ways.length > 1 ? ways.length : 0);
    for (const as of ways.length > 1 ? ways : []) {
      await way(asks.ways[as]).check();
      await playground.pane.getByRole("form", { name: asks.topics[topic].name }).waitFor();
    }
    expect(await faults()).toEqual([]);
    await button(pane.form.back).click();
  });

  it("leads to every function", () => {
    const reached = TOPICS.flatMap((topic) => asksOf(topic).map(({ id }) => id));
    expect(new Set(reached)).toEqual(new Set(functionIds));
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});

async function expectFocus(place: Locator): Promise<void> {
  await place.waitFor();
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
}
