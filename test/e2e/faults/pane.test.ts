/** What the task pane says when Excel fails, in each language: a sentence with a way on, and the way leads on. */
import type { FaultSettings } from "../../../playground/host/faults/Faults";
import { wordsFor } from "../../../src/taskpane/words/words";
import type { WorkbookProblem } from "../../../src/workbook/Workbook";
import { resetFaults, setFaults } from "../support/faults";
import { paneControls } from "../support/paneControls";
import { openPane, selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";

let playground: Playground;

const { button, field, choose } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane: words, measures } = wordsFor(language);
  const cell = "Sheet1!C3";

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    for (const [row, customer] of ["Ann", "Bo", "Ann"].entries()) {
      await playground.typeIntoCell(`A${row + 1}`, customer);
    }
    await openPane(playground);
    await choose("RETENTION");
    const values = { customersAtStart: "1000", customersAtEnd: "950", newCustomers: "100" } as const;
    for (const [name, value] of Object.entries(values)) {
      await field(measures.inputs[name as keyof typeof values]).fill(value);
    }
    await button(words.form.back).focus();
  });
  beforeEach(async () => {
    await resetFaults(playground);
    await selectCells(playground, cell);
    await button(words.formula.insertAt(cell)).waitFor();
  });
  afterAll(() => playground.close());

  it.each<[Partial<FaultSettings>, WorkbookProblem]>([
    [{ editMode: true }, "editMode"],
    [{ protectedSheet: true }, "protected"],
    [{ requestTooLarge: true }, "tooLarge"],
    [{ responseTooLarge: true }, "tooLarge"],
    [{ failAtAction: 1 }, "refused"],
    [{ lostAnswer: true }, "noAnswer"],
  ])("inserting with %j: the sentence of %s; trying again leads on", async (fault, problem) => {
    await setFaults(playground, fault);
    await button(words.formula.insertAt(cell)).click();
    await says(words.problems[problem]);
    expect((await playground.cell("C3")).value).toBe("");
    await resetFaults(playground);
    await button(words.formula.insertAt(cell)).click();
    await says(words.formula.inserted(cell));
    await playground.calculated();
    await playground.page.evaluate(() => window.playground.grid.focus());
    await playground.page.keyboard.press("Delete");
    await playground.calculated();
  });

  it("several areas selected: says to select one, and goes on when one is", async () => {
    await setFaults(playground, { severalAreas: true });
    await says(words.problems.severalAreas);
    await resetFaults(playground);
    await button(words.formula.insertAt(cell)).waitFor();
  });

  it("a slow answer: says that it is at work, then that it is done", async () => {
    await setFaults(playground, { slowAnswer: 1500 });
    await button(words.formula.insertAt(cell)).click();
    await says(words.formula.inserting);
    await says(words.formula.inserted(cell));
  });

  it("reading: says what went wrong with which input, and calculates again when asked to", async () => {
    await button(words.form.back).click();
    await choose("REPEATRATE.ORDERS");
    await setFaults(playground, { responseTooLarge: true });
    await field(measures.inputs.customers).fill("Sheet1!A1:A3");
    await says(words.problemWith(measures.inputs.customers, words.problems.tooLarge));
    await resetFaults(playground);
    await button(words.result.again).click();
    await playground.pane
      .getByRole("region")
      .first()
      .getByText(/50[.,]0/)
      .last()
      .waitFor();
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

describe("an answer lost while the pane starts", () => {
  const { pane: words, measures } = wordsFor("en-US");
  const first = () => field(measures.inputs.customersAtStart);
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
  });
  afterAll(() => playground.close());

  it("is asked for again: the pane follows the selection once Excel answers", async () => {
    await setFaults(playground, { lostAnswer: true });
    await openPane(playground);
    await choose("RETENTION");
    await playground.page.waitForTimeout(1000);
    await resetFaults(playground);
    await says(words.form.back);
    await first().focus();
    const follows = async () => {
      await selectCells(playground, "Sheet1!B7");
      return first().inputValue();
    };
    const deadline = Date.now() + 40_000;
    while (!(await follows()).includes("B7") && Date.now() < deadline) {
      await playground.page.waitForTimeout(1000);
      await selectCells(playground, "Sheet1!B6");
    }
    expect(await follows()).toContain("B7");
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
