/** What the pane says beside a figure, over the sample workbook: each figure is one that a formula in the sheet gives. */
import { parsePeriod } from "../../src/metrics/period/period";
import { insidePeriod, periodInSentence } from "../../src/taskpane/words/periodName";
import { wordsFor } from "../../src/taskpane/words/words";
import { run } from "./support/inExcel";
import { paneControls } from "./support/paneControls";
import { openPane, paneFrame } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
const { button, field, choose, faults, result, list } = paneControls(() => playground);

const FORMULA = "Orders!N2";

/** What a formula gives in the sheet; no field with the focus may follow the selection there. */
async function givenBy(formula: string): Promise<number> {
  await playground.page.evaluate(() => {
    const { grid } = window.playground;
    grid.activate(grid.sheets().find(({ name }) => name === "Orders")!.id);
  });
  await playground.typeIntoCell(FORMULA, formula);
  return Number((await playground.cell(FORMULA)).value);
}

describe.each([
  ["en-US", "lots", "85 %"],
  ["da-DK", "1.5", "0,85"],
  ["sv-SE", "många", "85"],
] as const)("in %s", (language, wrong, benchmark) => {
  const words = wordsFor(language);
  const { answer, measures, pane } = words;
  const separator = language === "en-US" ? "," : ";";
  const [quarter, before] = ["2026-Q2", "2026-Q1"].map((text) => parsePeriod(text)!);
  const retention = async (period: string) => {
    const formula = `=RETENTION.ORDERS(Orders[Customer]${separator}Orders[Date]${separator}"${period}")`;
    return words.formats.value(await givenBy(formula), "rate");
  };
  const section = () => playground.pane.getByRole("region", { name: answer.chart.heading });

  async function askForQuarter(): Promise<void> {
    await list(measures.inputs.period).selectOption("quarter");
    const label = `${measures.inputs.period}: ${pane.period.units.quarter}`;
    await list(label).selectOption("2");
    await playground.pane.getByRole("spinbutton").fill("2026");
    await playground.pane.locator("code").getByText('"2026-Q2"').waitFor();
  }

  /** Dates are an option where a measure can also be asked of all rows. */
  async function fillDates(reference: string): Promise<void> {
    const dates = field(measures.inputs.dates);
    if ((await dates.count()) === 0) await button(new RegExp(`^${pane.form.moreOptions}`)).click();
    await dates.fill(reference);
  }

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
    await playground.pane.getByText(/^Orders: /).waitFor();
  });
  afterAll(() => playground.close());

  it("explains a rate by what was divided by what, in the periods' names", async () => {
    await choose("RETENTION.ORDERS");
    await askForQuarter();
    const base = insidePeriod(before!, words);
    const sentence = result().getByText(new RegExp(`${base}.*${insidePeriod(quarter!, words)}\\.$`));
    await sentence.waitFor();
    const [numerator, denominator] = (await sentence.innerText()).match(/\d+/g)!;
    const text = await result().innerText();
    expect(text).toContain(`${numerator}\t${measures.quotients["RETENTION.ORDERS"].numerator}`);
    expect(text).toContain(`÷ ${denominator}\t${measures.quotients["RETENTION.ORDERS"].denominator}`);
  });

  it("shows the change from the period before, the interval and the course, as the sheet calculates them", async () => {
    const [now, then] = [await retention("2026-Q2"), await retention("2026-Q1")];
    const text = await result().innerText();
    expect(text).toContain(now);
    expect(text).toContain(`${insidePeriod(before!, words)} (${then}).`);
    await section().getByText(answer.chart.asTable).click();
    const row = section()
      .getByRole("row")
      .filter({ hasText: periodInSentence(before!, words) });
    await row.getByRole("cell", { name: then, exact: true }).waitFor();
    const chart = section().getByRole("img");
    expect(await chart.getAttribute("aria-label")).toContain(`${now} ${insidePeriod(quarter!, words)}.`);
    expect(text).toContain(intervalWords());
  });

  /** The words before the figures of an interval, which are those of a unit test. */
  function intervalWords(): string {
    return answer.interval("|", "|").split("|")[0]!;
  }

  it("refuses a benchmark that is none, keeps one in the workbook, and compares in words", async () => {
    await button(answer.benchmark.add).click();
    await field(answer.benchmark.label).fill(wrong);
    await playground.page.keyboard.press("Enter");
    await playground.pane.getByText(answer.benchmark.notANumber(words.formats.value(0.85, "rate"))).waitFor();
    await field(answer.benchmark.label).fill("850");
    await button(answer.benchmark.keep).click();
    const ends = [0, 1].map((value) => words.formats.value(value, "rate")) as [string, string];
    await playground.pane.getByText(answer.benchmark.outside(...ends)).waitFor();
    expect(await faults()).toEqual([]);
    await field(answer.benchmark.label).fill(benchmark);
    await button(answer.benchmark.keep).click();
    await result()
      .getByText(new RegExp(` ${words.formats.value(0.85, "rate")}\\.$`))
      .waitFor();
    expect(await kept()).toBe("0.85");
  });

  it("finds the benchmark again, and forgets it when told to", async () => {
    await button(pane.form.back).click();
    await choose("RETENTION.ORDERS");
    await button(answer.benchmark.change).click();
    await button(answer.benchmark.remove).click();
    await button(answer.benchmark.add).waitFor();
    expect(await kept()).toBeNull();
  });

  it("says of a survey whether its change is more than chance, and what the guides call it", async () => {
    await button(pane.form.back).click();
    const formula = `=NPS(Survey[NPS]${separator}Survey[Date]${separator}"2026-Q1")`;
    const then = words.formats.value(await givenBy(formula), "number");
    await choose("NPS");
    await fillDates("Survey[Date]");
    await result()
      .getByText(`${insidePeriod(before!, words)} (${then}).`)
      .waitFor();
    await result().getByText(answer.guides.NPS.good).waitFor();
    await result()
      .getByText(/\(p = 0[.,]\d+\)\.$/)
      .waitFor();
    expect(await faults()).toEqual([]);
  });

  it("fits into a pane 320 pixels wide", async () => {
    const overflow = await paneFrame(playground).evaluate(() => {
      document.body.style.width = "320px";
      return document.body.scrollWidth;
    });
    expect(overflow).toBeLessThanOrEqual(320);
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));

  function kept(): Promise<string | null> {
    return run({ addin: paneFrame(playground) } as Parameters<typeof run>[0], async (context) => {
      const setting = context.workbook.settings
        .getItemOrNullObject("Fasthold.benchmark.RETENTION")
        .load("value");
      await context.sync();
      return setting.isNullObject ? null : String(setting.value);
    });
  }
});
