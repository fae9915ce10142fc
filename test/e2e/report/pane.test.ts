/** The report through the pane, in three languages: what it will be about, its building, and its sheet. */
import { reportWords } from "../../../src/taskpane/report/reportWords";
import { wordsFor } from "../../../src/taskpane/words/words";
import { resetFaults, setFaults } from "../support/faults";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { figuresOf, tableRow } from "./support";

let playground: Playground;
const { button, list, faults } = paneControls(() => playground);
const says = (sentence: string) => playground.pane.getByText(sentence).first().waitFor();
const sheetNames = () =>
  playground.page.evaluate(() => window.playground.grid.sheets().map(({ name }) => name));

describe.each(["en-US", "da-DK", "sv-SE"] as const)("the report in %s", (language) => {
  const words = wordsFor(language);
  const { sheet, pane } = reportWords[words.language];

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
    await button(words.pane.tasks.report).click();
    await list(pane.lists.orders).waitFor();
  });
  afterAll(() => playground.close());

  it("says what it will be about", async () => {
    const chosen = (name: string) => list(name).locator("option:checked").innerText();
    expect(await chosen(pane.lists.orders)).toBe(pane.list("Orders", 5168));
    expect(await chosen(pane.lists.survey)).toMatch(/^Survey/);
    expect(await chosen(pane.lists.subscriptions)).toMatch(/^Subscriptions/);
    expect(await chosen(pane.groups)).toBe("Segment");
    expect(await faults()).toEqual([]);
  });

  it("leaves the workbook as it was where Excel refuses, and says both", async () => {
    const before = await sheetNames();
    await setFaults(playground, { failAtAction: 40 });
    await button(pane.build).click();
    await says(`${pane.problems.refused} ${pane.asItWas}`);
    await resetFaults(playground);
    expect(await sheetNames()).toEqual(before);
  });

  it("is called off by a button", async () => {
    const before = await sheetNames();
    await button(pane.build).click();
    await button(pane.cancel).click();
    await says(`${pane.cancelled} ${pane.asItWas}`);
    expect(await sheetNames()).toEqual(before);
  });

  it("is built, and shown", async () => {
    await button(pane.build).click();
    await says(pane.building(sheet.figures.heading, 2, 8));
    await says(pane.built(sheet.sheet));
    expect(await faults()).toEqual([]);
    expect((await sheetNames()).at(-1)).toBe(sheet.sheet);
    const { value } = await playground.cell(`${sheet.sheet}!B1`);
    expect(value).toBe(sheet.title);
  });

  it("follows the period and the unit that the user writes into the sheet", async () => {
    await playground.typeIntoCell(`${sheet.sheet}!C4`, "2026-05");
    await playground.typeIntoCell(`${sheet.sheet}!C6`, "month");
    const orders = (period: string, id: string, args: string) => `=${id}(${args},"${period}")`;
    const separator = language === "en-US" ? "," : ";";
    const asked = async (period: string, id: string, args: string) => {
      await playground.typeIntoCell(`${sheet.sheet}!R1`, orders(period, id, args).replaceAll(",", separator));
      return (await playground.cell(`${sheet.sheet}!R1`)).value;
    };
    const [now, before] = await figuresOf(playground, sheet.sheet, sheet.figures.retention);
    const who = "Orders[Customer],Orders[Date]";
    expect(now).toBe(await asked("2026-05", "RETENTION.ORDERS", who));
    expect(before).toBe(await asked("2026-04", "RETENTION.ORDERS", who));
    const trend = await tableRow(playground, sheet.sheet, "B30:M44", "2026-05");
    const [customers] = await figuresOf(playground, sheet.sheet, sheet.figures.customers);
    expect(customers).toBe(trend[1]);
    expect(now).toBe(trend[7]);
  });

  it("shows the same figures of a span of days as of the quarter that it is", async () => {
    const shown = async (period: string) => {
      await playground.typeIntoCell(`${sheet.sheet}!C4`, period);
      const labels = [...Object.values(sheet.figures).slice(1), sheet.survey.answers, sheet.survey.nps];
      const rows: unknown[] = [];
      for (const label of labels) rows.push((await figuresOf(playground, sheet.sheet, label)).slice(0, 2));
      return rows;
    };
    const quarter = await shown("2026-Q2");
    expect(quarter.flat().every((figure) => typeof figure === "number")).toBe(true);
    expect(await shown("2026-04-01..2026-06-30")).toEqual(quarter);
    expect((await playground.cell(`${sheet.sheet}!D5`)).value).toBe("2026-01-01..2026-03-31");
  });

  it("is brought up to date on its sheet, where what the user wrote stays, unless a new one is chosen", async () => {
    expect(await list(pane.sheet).locator("option:checked").innerText()).toBe(pane.update(sheet.sheet));
    await playground.typeIntoCell(`${sheet.sheet}!B10`, "Shoppers");
    const before = await sheetNames();
    await button(pane.updateReport).click();
    await says(`${pane.updated(sheet.sheet)} ${pane.covered("B10", 1)}`);
    expect(await sheetNames()).toEqual(before);
    expect((await playground.cell(`${sheet.sheet}!B10`)).value).toBe("Shoppers");
    expect((await playground.cell(`${sheet.sheet}!C4`)).value).toBe("2026-04-01..2026-06-30");
    expect(await faults()).toEqual([]);
    await list(pane.sheet).selectOption(pane.newSheet);
    await button(pane.build).waitFor();
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});
