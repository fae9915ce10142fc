/** Tables, intervals and tests in the task pane in Danish and Swedish: what it asks, shows, says and inserts. */
import { catalogue } from "../../src/functions/catalogue";
import { choicesOf } from "../../src/taskpane/state/choices";
import { wordsFor } from "../../src/taskpane/words/words";
import { paneControls } from "./support/paneControls";
import { openPane, selectCells } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
const { button, field, list, result, announced, choose, faults } = paneControls(() => playground);

describe.each([
  ["da-DK", "FALSK", /^\d+,\d\u00a0%$/],
  ["sv-SE", "FALSKT", /^\d+,\d\u00a0%$/],
] as const)("in %s", (language, no, rate) => {
  const { pane: words, measures } = wordsFor(language);
  const { inputs } = measures;

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  const table = (id: keyof typeof measures.titles) =>
    playground.pane.getByRole("region", { name: measures.titles[id] });

  it("offers the lengths of a period in its words, and explains the one that is chosen", async () => {
    await choose("RETENTION.COHORTS");
    const lengths = list(inputs.unit);
    expect(await lengths.getByRole("option").allTextContents()).toEqual([
      words.form.choose,
      ...choicesOf(catalogue["RETENTION.COHORTS"].arguments.unit!).map((choice) => measures.choices[choice]),
    ]);
    await lengths.selectOption({ label: measures.choices.quarter });
    await playground.pane.getByText(measures.choiceHints.quarter).waitFor();
    expect(await lengths.evaluate(describedBy)).toContain(measures.choiceHints.quarter);
  });

  it("shows the cohorts with rates in the language's numbers, and announces only how many rows", async () => {
    await field(inputs.customers).fill("Orders[Customer]");
    await field(inputs.dates).fill("Orders[Date]");
    // Eight quarters and one row for all, below the headings; until then the months before stay in sight.
    await announced()
      .getByText(words.result.announced(words.result.rows(9)), { exact: true })
      .waitFor();
    const rows = table("RETENTION.COHORTS").getByRole("row");
    expect(await rows.count()).toBe(1 + 9);
    expect(await rows.nth(1).getByRole("cell").nth(1).innerText()).toMatch(rate);
  });

  it("explains what is counted, also where the usual is left as it is", async () => {
    await button(new RegExp(`^${words.form.moreOptions}`)).click();
    await playground.pane.getByText(measures.choiceHints.rate).waitFor();
    await playground.pane.getByText(measures.choiceHints.on).waitFor();
    await list(inputs.mode).selectOption({ label: measures.choices.cumulative });
    await playground.pane.getByText(measures.choiceHints.cumulative).waitFor();
    expect(await playground.pane.locator("code").textContent()).toBe(
      '=RETENTION.COHORTS(Orders[Customer];Orders[Date];"quarter";;"cumulative")',
    );
    expect(await faults()).toEqual([]);
  });

  it("leaves the headings out when told to, and writes that as this Excel does", async () => {
    await list(inputs.mode).selectOption({ label: measures.choices.on });
    await playground.pane.getByRole("switch", { name: words.form.yes }).click();
    expect(await playground.pane.locator("code").textContent()).toBe(
      `=RETENTION.COHORTS(Orders[Customer];Orders[Date];"quarter";;;;;${no})`,
    );
    await playground.page.evaluate(() => document.body.focus());
    await button(words.form.back).focus();
    await selectCells(playground, "Orders!J3");
    await button(words.formula.insertAt("Orders!J3")).click();
    await playground.pane.getByText(words.formula.inserted("Orders!J3")).waitFor();
    await playground.calculated();
    expect(await playground.formula("Orders!J3")).toBe(
      '=RETENTION.COHORTS(Orders[Customer],Orders[Date],"quarter",,,,,FALSE)',
    );
    expect((await playground.cell("Orders!J3")).value).toBe("2024-Q4");
    expect((await playground.cell("Orders!J11")).value).toBe("All");
  });

  it("shows an interval from low to high with its estimate", async () => {
    await button(words.form.back).click();
    await choose("CSAT.INTERVAL");
    await field(inputs.scores).fill("Survey[CSAT]");
    const interval = await result()
      .getByText(/^\d+,\d\u00a0% till? \d+,\d\u00a0%$/)
      .innerText();
    await announced().getByText(words.result.announced(interval), { exact: true }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it("says what a p-value means, over the figures that it compares", async () => {
    await button(words.form.back).click();
    await choose("NPS.TEST");
    await field(inputs.scoresA).fill("Survey!D2:D301");
    await field(inputs.scoresB).fill("Survey!D302:D601");
    await result().getByText(words.result.notSignificant, { exact: true }).waitFor();
    const facts = result().getByRole("listitem");
    expect(await facts.count()).toBe(2);
    expect(await facts.first().innerText()).toContain(words.result.group("A"));
    expect(await facts.first().evaluate((item) => getComputedStyle(item.parentElement!).listStyleType)).toBe(
      "none",
    );
    await announced().getByText(words.result.notSignificant).waitFor();
    expect(await faults()).toEqual([]);
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});

/** What a screen reader says after the name of a control. */
function describedBy(control: Element): string {
  const ids = (control.getAttribute("aria-describedby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
