/** What can go wrong while a call is explained, edited and saved: the workbook stays whole, and a sentence says why. */
import type { FaultSettings } from "../../../playground/host/faults/Faults";
import { wordsFor } from "../../../src/taskpane/words/words";
import { officeFrame, resetFaults, run, setFaults } from "../support/faults";
import { selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { write } from "../support/sheet";
import { explaining, SHEET } from "./explaining";

let playground: Playground;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { explain: said, measures, pane, formats } = wordsFor(language);
  const controls = explaining(() => playground, language);
  const { start, explain, select, says, edit, save, button, field, figure } = controls;
  const cell = `${SHEET}!J2`;
  const formula = "=RETENTION(1000,950,100)";
  const edited = "=RETENTION(1000,950,200)";
  const held = () => playground.formula(cell);

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await start();
  });
  beforeEach(async () => {
    await explain("J2", formula);
    await edit();
    await field(measures.inputs.newCustomers).fill("200");
    // Until the result has grown, the button below it may go from under the mouse.
    await figure().getByText(formats.value(0.75, "rate")).first().waitFor();
  });
  afterEach(async () => {
    await resetFaults(playground);
    await button(said.editing.back).click();
  });
  afterAll(() => playground.close());

  it.each<[string, Partial<FaultSettings>, string]>([
    ["a protected sheet", { protectedSheet: true }, said.protected(cell)],
    ["a cell that is being edited", { editMode: true }, pane.problems.editMode],
    ["a batch that fails", { failAtAction: 1 }, pane.problems.refused],
    ["an answer that gets lost", { lostAnswer: true }, pane.problems.noAnswer],
  ])("saving with %s says so, leaves the formula, and goes on afterwards", async (_, fault, sentence) => {
    await setFaults(playground, fault);
    await save("J2");
    await says(sentence);
    expect(await held()).toBe(formula);
    await resetFaults(playground);
    await save("J2");
    await says(said.editing.saved(cell));
    expect(await held()).toBe(edited);
  });

  it("asks before it replaces what was written into the cell meanwhile", async () => {
    await write(playground, "J2", [["=CHURN(1000,950,100)"]]);
    await save("J2");
    await says(said.editing.changed(cell, "=CHURN(1000,950,100)"));
    await button(said.editing.keep).click();
    expect(await held()).toBe("=CHURN(1000,950,100)");
    await save("J2");
    await button(said.editing.replace).click();
    await says(said.editing.saved(cell));
    expect(await held()).toBe(edited);
  });

  it("asks before it writes into a cell that was emptied meanwhile", async () => {
    await write(playground, "J2", [[""]]);
    await save("J2");
    await says(said.editing.changed(cell, ""));
    await button(said.editing.replace).click();
    await says(said.editing.saved(cell));
    expect(await held()).toBe(edited);
  });

  it("does not let the formula refer to its own cell", async () => {
    await field(measures.inputs.newCustomers).fill("J2");
    await save("J2");
    await says(said.editing.insideData(cell));
    expect(await held()).toBe(formula);
  });

  it("says that the sheet is gone", async () => {
    await button(said.editing.back).click();
    const frame = await officeFrame(playground);
    await run(frame, async (context) => {
      const sheet = context.workbook.worksheets.add("Extra");
      sheet.getRange("B2").formulas = [["=RETENTION(1000,950,100)"]];
      await context.sync();
    });
    await select("Extra!B2");
    await edit();
    await field(measures.inputs.newCustomers).fill("200");
    await run(frame, async (context) => {
      context.workbook.worksheets.getItem("Extra").delete();
      await context.sync();
    });
    await button(said.editing.save("Extra!B2")).click();
    await says(pane.problems.notFound);
  });

  it("several areas, or a cell that is being edited: explains when that is over", async () => {
    await button(said.editing.back).click();
    await setFaults(playground, { severalAreas: true });
    await says(pane.problems.severalAreas);
    await resetFaults(playground);
    await select(cell);
    await setFaults(playground, { editMode: true });
    await selectCells(playground, `${SHEET}!J3`);
    // Reading waits until the user has finished the cell.
    await resetFaults(playground);
    await says(said.nothing.empty(`${SHEET}!J3`));
    await select(cell);
    await button(said.edit).click();
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});
