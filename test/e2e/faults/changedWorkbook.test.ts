/** What the task pane says when the user renames a table or deletes a sheet behind an open question, and the way on. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";

let playground: Playground;

/** What the user does in the sheet. */
const rename = (from: string, to: string) =>
  playground.page.evaluate(
    ([old, name]) => {
      const { grid } = window.playground;
      grid.tableEditing.rename(grid.tables().find((table) => table.name === old)!.id, name);
    },
    [from, to] as const,
  );
const removeSheet = (name: string) =>
  playground.page.evaluate((wanted) => {
    const { grid } = window.playground;
    grid.sheetEditing.remove(grid.sheets().find((sheet) => sheet.name === wanted)!.id);
  }, name);

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { asks, pane: words, measures, understanding } = wordsFor(language);
  const { ask, announced, button, field, result } = paneControls(() => playground);
  const answers = measures.inputs.scores;

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
    await ask(asks.topics.nps.name);
    await announced().getByText(words.result.announced("")).waitFor();
  });
  afterAll(() => playground.close());

  it("a renamed table: says which input has no cells, and answers once its new name is typed", async () => {
    const before = await announced().innerText();
    await rename("Survey", "Svar");
    await button(words.result.again).click();
    await result().getByText(words.problemWith(answers, words.problems.notFound)).first().waitFor();
    await field(answers).fill("Svar[NPS]");
    await announced().getByText(before, { exact: true }).waitFor();
  });

  it("a deleted sheet: says so, keeps what was entered, and the questions follow what is left", async () => {
    await removeSheet("Survey");
    await button(words.result.again).click();
    await result().getByText(words.problemWith(answers, words.problems.notFound)).first().waitFor();
    expect(await field(answers).inputValue()).toBe("Svar[NPS]");
    await button(words.form.back).click();
    const lacking = playground.pane.getByRole("region", { name: asks.lacking });
    await lacking.getByText(asks.topics.nps.name, { exact: true }).waitFor();
    await playground.pane.getByText(understanding.missing(understanding.kinds.nps)).first().waitFor();
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
