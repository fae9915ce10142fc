/**
 * Figures of real data explained, and the calls behind them edited: what the pane and the sheet then show is what pandas
 * has calculated (expected/*.json).
 */
import { join } from "node:path";
import { wordsFor } from "../../../src/taskpane/words/words";
import { describeWithRealData, expectedFigures } from "../../support/realData";
import { startPlayground, type Playground } from "../support/playground";
import { explaining } from "./explaining";

const data = (name: string) => join(process.env.FASTHOLD_DATA ?? "", "data", name);
let playground: Playground;

interface Figures {
  readonly customers: number;
  readonly repeatCustomers: number;
  readonly repeatRate: number;
  readonly aov: number;
  readonly purchaseFrequency: number;
  readonly retention?: { readonly atStart: number; readonly retained: number; readonly retention: number };
}

describeWithRealData("the 69,659 orders of CDNOW", () => {
  const { periods } = expectedFigures<{ readonly periods: Record<string, Figures> }>("cdnow.json");
  const [before, after] = [periods["1997-Q2"]!, periods["1998-Q1"]!];
  const sheet = "'cdnow-orders'";
  const { explain: said, measures, formats } = wordsFor("en-US");
  const { start, explain, says, figure, edit, save, field, select, button } = explaining(
    () => playground,
    "en-US",
    sheet,
  );
  const [who, when, much] = ["CustomerID", "OrderDate", "Amount"].map((name) => `cdnow_orders[${name}]`);
  const valueIn = async (cell: string) => Number((await playground.cell(`${sheet}!${cell}`)).value);

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", open: data("cdnow-orders.csv") });
    await start();
  });
  afterAll(() => playground.close());

  /** Chooses a quarter of the calendar in the form that is open. */
  async function choose(quarter: string, year: string): Promise<void> {
    const { period } = measures.inputs;
    const { units } = wordsFor("en-US").pane.period;
    await playground.pane.getByLabel(`${period}: ${units.quarter}`).selectOption(quarter);
    await playground.pane.getByLabel(`${period}: ${units.year}`).fill(year);
  }

  it("explains retention with its numerator and denominator, and edits its period inside a calculation", async () => {
    const { retention } = before;
    await explain("H2", `=100*RETENTION.ORDERS(${who},${when},"1997-Q2")`);
    await figure().getByText(formats.value(retention!.retention, "rate")).first().waitFor();
    await figure().getByText(formats.quantity(retention!.retained), { exact: true }).first().waitFor();
    await figure()
      .getByText(`÷ ${formats.quantity(retention!.atStart)}`)
      .waitFor();
    await says(said.given.now(said.given.cells(69_659)));
    await edit();
    await choose("1", "1998");
    await figure().getByText(formats.value(after.retention!.retention, "rate")).first().waitFor();
    await save("H2");
    await says(said.editing.saved(`${sheet}!H2`));
    expect(await playground.formula(`${sheet}!H2`)).toBe(`=100*RETENTION.ORDERS(${who},${when},"1998-Q1")`);
    await playground.calculated();
    const expected = 100 * after.retention!.retention;
    expect(Math.abs((await valueIn("H2")) - expected)).toBeLessThanOrEqual(1e-12 * expected);
    await button(said.editing.back).click();
  });

  it("explains each call of a formula, and what they come to in another", async () => {
    const orders = `PURCHFREQ.ORDERS(${who},${when},"1997-Q2")`;
    await explain("H3", `=CLV(${orders},AOV.ORDERS(${much},${when},"1997-Q2"),2)`);
    const { purchaseFrequency, aov } = before;
    await figure()
      .getByText(formats.value(2 * purchaseFrequency * aov, "number"))
      .first()
      .waitFor();
    await playground.pane.getByRole("radio", { name: /^AOV/ }).check();
    await figure().getByText(formats.value(aov, "number")).first().waitFor();
    await playground.pane.getByRole("radio", { name: /^PURCHFREQ/ }).check();
    await figure().getByText(formats.value(purchaseFrequency, "number")).first().waitFor();
  });

  it("reads a period that the formula puts together, and keeps it in the form", async () => {
    await explain("H4", `=REPEATRATE.ORDERS(${who},${when},"1997-"&"Q2")`);
    await select(`${sheet}!H4`);
    await figure().getByText(formats.value(before.repeatRate, "rate")).first().waitFor();
    await figure().getByText(formats.quantity(before.repeatCustomers), { exact: true }).first().waitFor();
    await edit();
    expect(await field(measures.inputs.customers).inputValue()).toBe(who);
    await says(said.editing.written);
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});

describeWithRealData("5,907 answers of airline passengers", () => {
  const { byAirline } = expectedFigures<{
    readonly byAirline: Record<
      string,
      { readonly nps: number; readonly answers: number; readonly promoters: number }
    >;
  }>("airline-nps.json");
  const airlines = Object.entries(byAirline).slice(0, 5);
  const sheet = "'airline-nps'";
  const words = wordsFor("da-DK");
  const { start, explain, put, figure } = explaining(() => playground, "da-DK", sheet);

  beforeAll(async () => {
    playground = await startPlayground({ language: "da-DK", open: data("airline-nps.csv") });
    await start();
  });
  afterAll(() => playground.close());

  it.each(airlines)("explains the score of %s, which FILTER picks out", async (airline, expected) => {
    await put("F3", airline);
    await explain("G3", "=NPS(FILTER(airline_nps[Score],airline_nps[Airline]=F3))");
    await figure().getByText(words.formats.value(expected.nps, "number")).first().waitFor();
    await figure()
      .getByText(`÷ ${words.formats.quantity(expected.answers)}`)
      .first()
      .waitFor();
    await figure()
      .getByText(`${words.formats.quantity(expected.promoters)} ${words.measures.parts.promoters}`)
      .first()
      .waitFor();
  });
});
