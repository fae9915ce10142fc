/**
 * Calls inside other formulas, explained and edited: saving changes just the call, and the spreadsheet then shows what the
 * same call gives in a cell of its own. In each language.
 */
import { wordsFor } from "../../../src/taskpane/words/words";
import { selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { explaining, SHEET } from "./explaining";

let playground: Playground;

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const words = wordsFor(language);
  const { explain: said, measures, pane, formats } = words;
  const {
    start,
    explain,
    put,
    valueOf,
    select,
    says,
    heading,
    figure,
    edit,
    save,
    button,
    field,
    list,
    faults,
  } = explaining(() => playground, language);
  const english = async (cell: string) => playground.formula(`${SHEET}!${cell}`);
  const radio = (name: string | RegExp) => playground.pane.getByRole("radio", { name });

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await start();
  });
  afterAll(() => playground.close());

  it("changes the period of a call inside IFERROR and arithmetic, and nothing else", async () => {
    const call = 'RETENTION.ORDERS( Orders[Customer],Orders[Date],C6,"2025-Q2" )';
    await explain("J2", `=IFERROR(100*${call},"–")`);
    const before = await valueOf('=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q2","2025-Q2")');
    await select(`${SHEET}!J2`);
    await figure().getByText(formats.value(before, "rate")).first().waitFor();
    await says(said.given.now("2026-Q2"));
    await edit();
    expect(await field(pane.period.cells).inputValue()).toBe("Start!C6");
    await list(measures.inputs.period).selectOption("dataQuarter");
    await save("J2");
    await says(said.editing.saved(`${SHEET}!J2`));
    expect(await english("J2")).toBe(
      '=IFERROR(100*RETENTION.ORDERS( Orders[Customer],Orders[Date],"2026-Q3","2025-Q2" ),"–")',
    );
    await playground.calculated();
    const after = await valueOf('=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q3","2025-Q2")');
    expect((await playground.cell(`${SHEET}!J2`)).value).toBeCloseTo(100 * after, 9);
    await selectCells(playground, `${SHEET}!J2`);
    await button(said.editing.back).click();
    await heading(said.formulaIn(`${SHEET}!J2`)).waitFor();
    await figure().getByText(formats.value(after, "rate")).first().waitFor();
    await expectFocus(button(said.edit));
  });

  it("lists the calls of a formula with LET, and fills in another one's dates and period", async () => {
    await explain("J3", '=LET(s,Survey[NPS],p,"2026-Q2",NPS(s,Survey[Date],p)-NPS(s))');
    await says(said.calls(2));
    const inPeriod = await valueOf('=NPS(Survey[NPS],Survey[Date],"2026-Q2")');
    const all = await valueOf("=NPS(Survey[NPS])");
    const later = await valueOf('=NPS(Survey[NPS],Survey[Date],"2026-Q3")');
    await select(`${SHEET}!J3`);
    await figure().getByText(formats.value(inPeriod, "number")).first().waitFor();
    await radio("NPS(s)").check();
    await figure().getByText(formats.value(all, "number")).first().waitFor();
    expect(await faults()).toEqual([]);
    await edit();
    expect(await field(measures.inputs.scores).inputValue()).toBe("Survey[NPS]");
    await button(new RegExp(`^${pane.form.moreOptions}`)).click();
    await field(measures.inputs.dates).fill("Survey[Date]");
    await list(measures.inputs.period).selectOption("dataQuarter");
    await figure().getByText(formats.value(later, "number")).first().waitFor();
    await save("J3");
    await says(said.editing.saved(`${SHEET}!J3`));
    // Where a range is changed, all of the call leave out the blank answers, as everywhere in the pane.
    const filter = (column: string) => `FILTER(Survey[${column}],Survey[NPS]<>"")`;
    expect(await english("J3")).toBe(
      `=LET(s,Survey[NPS],p,"2026-Q2",NPS(s,Survey[Date],p)-NPS(${filter("NPS")},${filter("Date")},"2026-Q3"))`,
    );
    await playground.calculated();
    expect((await playground.cell(`${SHEET}!J3`)).value).toBeCloseTo(inPeriod - later, 9);
    await button(said.editing.back).click();
  });

  it("keeps a calculation as it is written beside what is changed", async () => {
    await explain("J4", '=CSAT(FILTER(Survey[CSAT],Survey[Segment]="Store"),5,4)');
    const before = await valueOf('=CSAT(FILTER(Survey[CSAT],Survey[Segment]="Store"),5,4)');
    const after = await valueOf('=CSAT(FILTER(Survey[CSAT],Survey[Segment]="Store"),5,5)');
    const all = await valueOf("=CSAT(Survey[CSAT],5,5)");
    await select(`${SHEET}!J4`);
    await figure().getByText(formats.value(before, "rate")).first().waitFor();
    await edit();
    await says(said.editing.written);
    expect(await faults()).toEqual([]);
    await field(measures.inputs.satisfiedFrom).fill("5");
    await figure().getByText(formats.value(after, "rate")).first().waitFor();
    await save("J4");
    await says(said.editing.saved(`${SHEET}!J4`));
    expect(await english("J4")).toBe('=CSAT(FILTER(Survey[CSAT],Survey[Segment]="Store"),5,5)');
    // What only the formula can say gives way when the user wants to.
    await button(said.editing.fillIn(measures.inputs.scores)).click();
    await field(measures.inputs.scores).fill("Survey[CSAT]");
    await figure().getByText(formats.value(all, "rate")).first().waitFor();
    // Some of these answers are blank: the new range leaves them out, as everywhere in the pane.
    await playground.pane
      .getByText(/FILTR?ER\(Survey\[CSAT\]/)
      .first()
      .waitFor();
    await save("J4");
    await says(said.editing.saved(`${SHEET}!J4`));
    expect(await english("J4")).toBe('=CSAT(FILTER(Survey[CSAT],Survey[CSAT]<>""),5,5)');
    await button(said.editing.back).click();
  });

  it("explains calls within a call from what they give, and edits an inner one", async () => {
    await explain("J5", "=CLV(PURCHFREQ(1800,1000),AOV(540000,1800),3)");
    await says(said.calls(3));
    await figure()
      .getByText(formats.value(1.8 * 300 * 3, "number"))
      .first()
      .waitFor();
    await says(said.given.now(formats.quantity(1.8)));
    await radio(/^AOV/).check();
    await figure().getByText(formats.value(300, "number")).first().waitFor();
    await edit();
    await field(measures.inputs.revenue).fill("720000");
    await save("J5");
    await says(said.editing.saved(`${SHEET}!J5`));
    expect(await english("J5")).toBe("=CLV(PURCHFREQ(1800,1000),AOV(720000,1800),3)");
    await button(said.editing.back).click();
    await figure()
      .getByText(formats.value(1.8 * 400 * 3, "number"))
      .first()
      .waitFor();
  });

  it("keeps leaving out blank answers as the formula has it", async () => {
    const filter = (column: string) => `FILTER(Survey[${column}],Survey[CES]<>"")`;
    await explain("J6", `=CES(${filter("CES")},,,${filter("Date")},"2026-Q2")`);
    await edit();
    expect(await field(measures.inputs.scores).inputValue()).toBe("Survey[CES]");
    expect(await field(measures.inputs.dates).inputValue()).toBe("Survey[Date]");
    await list(measures.inputs.period).selectOption("dataQuarter");
    await save("J6");
    await says(said.editing.saved(`${SHEET}!J6`));
    expect(await english("J6")).toBe(`=CES(${filter("CES")},,,${filter("Date")},"2026-Q3")`);
    await button(said.editing.back).click();
  });

  it("leads from the middle of a table to its formula; a larger table is not saved over other cells", async () => {
    await explain("M2", '=NPS.TREND(Survey[NPS],Survey[Date],"year")');
    await select(`${SHEET}!N3`, `${SHEET}!M2`);
    await says(said.partOf(`${SHEET}!N3`, `${SHEET}!M2`));
    await button(said.goTo(`${SHEET}!M2`)).click();
    await playground.pane.getByText(said.partOf(`${SHEET}!N3`, `${SHEET}!M2`)).waitFor({ state: "detached" });
    await heading(said.formulaIn(`${SHEET}!M2`)).waitFor();
    const rows = 10;
    await put(`N${rows}`, "mine");
    await select(`${SHEET}!M2`);
    await edit();
    await list(measures.inputs.unit).selectOption("month");
    await figure()
      .getByText(/^\d{4}-01$/)
      .first()
      .waitFor();
    await save("M2");
    await says(said.editing.inTheWay(`${SHEET}!M2`, `${SHEET}!N${rows}`, "mine"));
    expect(await english("M2")).toBe('=NPS.TREND(Survey[NPS],Survey[Date],"year")');
    await list(measures.inputs.unit).selectOption("half");
    await figure()
      .getByText(/^\d{4}-H1$/)
      .first()
      .waitFor();
    await save("M2");
    await says(said.editing.saved(`${SHEET}!M2`));
    await playground.calculated();
    expect((await playground.cell(`${SHEET}!N${rows}`)).value).toBe("mine");
    await button(said.editing.back).click();
  });

  it("says what only Excel can calculate, and what the cell shows", async () => {
    await explain("J7", "=RETENTION(MEDIAN(900,1100),950,100)");
    await says(said.unresolved(measures.inputs.customersAtStart));
    await says(said.inCell(`${SHEET}!J7`, (await playground.cell(`${SHEET}!J7`)).text));
    await edit();
    await field(measures.inputs.newCustomers).fill("150");
    await save("J7");
    await says(said.editing.saved(`${SHEET}!J7`));
    expect(await english("J7")).toBe("=RETENTION(MEDIAN(900,1100),950,150)");
    await button(said.editing.back).click();
  });

  it("comes back to what was asked before", async () => {
    await button(pane.tasks.ask).click();
    await playground.pane.getByRole("searchbox").waitFor();
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});

async function expectFocus(place: ReturnType<ReturnType<typeof explaining>["button"]>): Promise<void> {
  await place.waitFor();
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
}
