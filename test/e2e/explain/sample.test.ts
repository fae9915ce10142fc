/**
 * Explaining every formula of the sample workbook: what the pane comes to beside what the spreadsheet has calculated, and
 * each call reopened in the form. In each language.
 */
import { wordsFor } from "../../../src/taskpane/words/words";
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { EXAMPLES } from "../../../playground/sample/examples";
import { TABLE_SHEETS } from "../../../playground/sample/tableExamples";
import { SAMPLE_WORDS } from "../../../playground/sample/words";
import { paneControls } from "../support/paneControls";
import { openPane, selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { formulasOf } from "./sampleFormulas";

let playground: Playground;
const { button, faults } = paneControls(() => playground);

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const words = wordsFor(language);
  const { explain, measures, pane, formats } = words;
  const sheets = SAMPLE_WORDS[language];

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
    await button(pane.tasks.explain).click();
  });
  afterAll(() => playground.close());

  const code = () => playground.pane.locator("code").first();
  const heading = (text: string) => playground.pane.getByRole("heading", { name: text, exact: true });

  it("says that an empty cell is empty, and what to select", async () => {
    await selectCells(playground, `${sheets.sheet}!H2`);
    await playground.pane.getByText(explain.nothing.empty(`${sheets.sheet}!H2`)).waitFor();
    await playground.pane.getByText(explain.selectFormula).waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each(EXAMPLES.map(({ id }, index) => [id, index] as const))(
    "explains the example %s and opens it in the form",
    async (_, index) => {
      const { address, formula } = (await formulasOf(playground, sheets.sheet))[index]!;
      const [call] = callsIn(formula);
      await selectCells(playground, address);
      await heading(explain.formulaIn(address)).waitFor();
      await heading(measures.titles[call!.id]).waitFor();
      const shown = await code().textContent();

      const { value, text, message } = await playground.cell(address);
      const figure =
        message ??
        (typeof value === "number" ? formats.value(value, text.includes("%") ? "rate" : "number") : "");
      const result = playground.pane.getByRole("region", { name: pane.result.heading });
      await result.getByText(figure).first().waitFor();

      await button(explain.edit).click();
      await playground.pane.getByText(explain.editing.unchanged).waitFor();
      expect(await code().textContent()).toBe(shown);
      await result.getByText(figure).first().waitFor();
      await button(explain.editing.back).click();
      await heading(explain.formulaIn(address)).waitFor();
    },
  );

  it.each(TABLE_SHEETS.map(({ id }) => id))("explains the tables of the sheet %s", async (id) => {
    const sheet = sheets.tableSheets[id].name;
    for (const { address, formula } of await formulasOf(playground, sheet)) {
      const [call] = callsIn(formula);
      await selectCells(playground, address);
      await heading(explain.formulaIn(address)).waitFor();
      await heading(measures.titles[call!.id]).waitFor();
    }
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});
