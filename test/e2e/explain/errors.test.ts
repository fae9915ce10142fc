/** Cells that show an error: why, and what to do about it. In each language. */
import { messageFor } from "../../../src/functions/messages";
import { wordsFor } from "../../../src/taskpane/words/words";
import { SAMPLE_WORDS } from "../../../playground/sample/words";
import { resetFaults, setFaults } from "../support/faults";
import { openPane, selectCells } from "../support/paneFrame";
import { write } from "../support/sheet";
import { startPlayground, type Playground } from "../support/playground";
import { explaining, SHEET } from "./explaining";

let playground: Playground;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const words = wordsFor(language);
  const { explain: said, pane, formats } = words;
  const { start, explain, put, select, says, figure, button, faults } = explaining(
    () => playground,
    language,
  );
  const textOf = async (cell: string) => (await playground.cell(`${SHEET}!${cell}`)).text;
  const isGone = (text: string) => playground.pane.getByText(text).first().waitFor({ state: "detached" });

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await start();
  });
  afterEach(() => resetFaults(playground));
  afterAll(() => playground.close());

  it("our own message, in the pane's words", async () => {
    await explain("J2", "=NPS({9;10;11})");
    const { message, text } = await playground.cell(`${SHEET}!J2`);
    await figure().getByText(message!).first().waitFor();
    await says(said.error.ours(`${SHEET}!J2`, text));
    expect(await faults()).toEqual([]);
  });

  it("an error of another part of the formula", async () => {
    await explain("J3", "=RETENTION(1000,950,100)/0");
    await figure().getByText(formats.value(0.85, "rate")).first().waitFor();
    await says(said.error.elsewhere(`${SHEET}!J3`, await textOf("J3")));
  });

  it("an error that IFERROR hides: the call is explained all the same", async () => {
    await explain("J4", '=IFERROR(REPEATRATE(5,3),"–")');
    const problem = { code: "moreRepeatersThanCustomers", repeatCustomers: 5, uniqueCustomers: 3 } as const;
    await figure().getByText(messageFor(problem, words.language)).last().waitFor();
    expect(await playground.pane.getByText(said.error.again).count()).toBe(0);
  });

  it("#SPILL!: the cells in the way, until they are gone", async () => {
    await put("N31", "mine");
    await explain("M30", '=NPS.TREND(Survey[NPS],Survey[Date],"year")');
    const cell = `${SHEET}!M30`;
    const notice = said.error.spillAt(cell, await textOf("M30"), 1, `${SHEET}!N31`, "mine");
    await says(notice);
    await put("N31", "");
    await select(cell);
    await isGone(notice);
  });

  it("#REF!: what the formula refers to is gone", async () => {
    await explain("J5", "=NPS(#REF!)");
    await says(said.error.reference(`${SHEET}!J5`, await textOf("J5")));
  });

  it("#NAME?: another name is misspelt", async () => {
    await explain("J6", "=RETENTION(1000,950,100)+NOSUCH(1)");
    await says(said.error.name(`${SHEET}!J6`, await textOf("J6")));
    await button(said.error.again).click();
    await says(said.error.entered(`${SHEET}!J6`));
  });

  it("#BUSY!: enters the formula again, and shows when it is done", async () => {
    await setFaults(playground, { silentFunctions: ["RETENTION"] });
    await selectCells(playground, `${SHEET}!J7`);
    await write(playground, "J7", [["=RETENTION(1000,900,100)"]]);
    const notice = said.error.busy(`${SHEET}!J7`, "#BUSY!");
    await says(notice);
    await figure().getByText(formats.value(0.8, "rate")).first().waitFor();
    await resetFaults(playground);
    await button(said.error.again).click();
    await says(said.error.entered(`${SHEET}!J7`));
    await isGone(notice);
    expect((await playground.cell(`${SHEET}!J7`)).value).toBe(0.8);
  });

  it("#N/A in one cell of a table", async () => {
    const { name } = SAMPLE_WORDS[language].tableSheets.overTime;
    const sheet = name.includes(" ") ? `'${name}'` : name;
    // Retention of the first period: there is none before.
    await select(`${sheet}!H7`, `${sheet}!A6`);
    await says(said.error.part(`${sheet}!H7`, (await playground.cell(`${sheet}!H7`)).text));
  });

  it("text that looks like a formula, other formulas, values", async () => {
    await selectCells(playground, `${SHEET}!B10`);
    await says(said.nothing.textFormula(`${SHEET}!B10`));
    await put("J8", "=1+1");
    await says(said.nothing.otherFormula(`${SHEET}!J8`));
    await put("J9", 7);
    await says(said.nothing.value(`${SHEET}!J9`));
  });

  it("#NAME? that stuck while the add-in was missing: entered again, it calculates", async () => {
    await setFaults(playground, { addInMissing: true });
    await playground.page.locator("iframe").waitFor({ state: "detached" });
    await selectCells(playground, `${SHEET}!J12`);
    await write(playground, "J12", [["=RETENTION(1000,850,100)"]]);
    await playground.calculated();
    await resetFaults(playground);
    await playground.page.locator("#ribbon button").first().waitFor();
    await openPane(playground);
    await button(pane.tasks.explain).click();
    const notice = said.error.name(`${SHEET}!J12`, await textOf("J12"));
    await says(notice);
    await button(said.error.again).click();
    await isGone(notice);
    await playground.calculated();
    expect((await playground.cell(`${SHEET}!J12`)).value).toBe(0.75);
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});
