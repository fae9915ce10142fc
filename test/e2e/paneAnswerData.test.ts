/** What the pane says of real data, opened as CSV files. The figures come from pandas (expected/*.json). */
import { join } from "node:path";
import { wordsFor } from "../../src/taskpane/words/words";
import { describeWithRealData, expectedFigures } from "../support/realData";
import { paneControls } from "./support/paneControls";
import { openPane } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

const data = (name: string) => join(process.env.FASTHOLD_DATA ?? "", "data", name);

let playground: Playground;
const { field, choose, result, list } = paneControls(() => playground);

describeWithRealData("the 69,659 orders of CDNOW", () => {
  const words = wordsFor("en-US");
  const { answer, measures, pane } = words;
  const { periods } = expectedFigures<{
    readonly periods: Record<string, { readonly retention?: { readonly retention: number } }>;
  }>("cdnow.json");
  const percent = (quarter: string) => words.formats.value(periods[quarter]!.retention!.retention, "rate");

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", open: data("cdnow-orders.csv") });
    await openPane(playground);
    await playground.pane.getByText(/^cdnow.*: 69,659 rows/).waitFor();
    await choose("RETENTION.ORDERS");
    await list(measures.inputs.period).selectOption("quarter");
  });
  afterAll(() => playground.close());

  async function askFor(quarter: string, year: string): Promise<void> {
    await list(`${measures.inputs.period}: ${pane.period.units.quarter}`).selectOption(quarter);
    await playground.pane.getByRole("spinbutton").fill(year);
  }

  it("are explained: 5,376 of 23,570 customers bought again, and there was nobody to come back before", async () => {
    await askFor("2", "1997");
    await result()
      .getByText("5,376 of 23,570 customers who bought in Q1 1997 bought again in Q2 1997.")
      .waitFor();
    await result().getByText(answer.change.nothingBefore("in Q1 1997")).waitFor();
  });

  it("have changed from the quarter before by so many percentage points", async () => {
    await askFor("3", "1997");
    // 0.42578 − 0.22809
    await result().getByText("19.8 percentage points higher than in Q2 1997 (22.8%).").waitFor();
  });

  it("have a course over the quarters, as a picture and as figures", async () => {
    await askFor("2", "1998");
    const course = playground.pane.getByRole("region", { name: answer.chart.heading });
    await course
      .getByRole("img", { name: `${percent("1997-Q2")} in Q2 1997, ${percent("1998-Q2")} in Q2 1998.` })
      .waitFor();
    await course.getByText(answer.chart.asTable).click();
    for (const quarter of ["1997-Q2", "1997-Q3", "1997-Q4", "1998-Q1", "1998-Q2"]) {
      const [year, name] = quarter.split("-");
      const row = course.getByRole("row").filter({ hasText: `${name} ${year}` });
      expect(await row.getByRole("cell").innerText()).toBe(percent(quarter));
    }
  });
});

describeWithRealData("5,907 answers of airline passengers", () => {
  const words = wordsFor("da-DK");
  const { answer, measures } = words;
  const { all } = expectedFigures<{
    readonly all: Record<"answers" | "promoters" | "detractors" | "nps", number>;
  }>("airline-nps.json");

  beforeAll(async () => {
    playground = await startPlayground({ language: "da-DK", open: data("airline-nps.csv") });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  it("are explained and judged as the guides do, in Danish", async () => {
    await choose("NPS");
    await field(measures.inputs.scores).fill("airline_nps[Score]");
    const { quantity } = words.formats;
    await result()
      .getByText(
        `kom ${quantity(all.promoters)} fra ambassadører (9–10) og ${quantity(all.detractors)} fra kritikere`,
      )
      .waitFor();
    expect(await result().innerText()).toContain(`Af ${quantity(all.answers)} svar`);
    expect(await result().innerText()).toContain(quantity(all.nps));
    await result().getByText(answer.guides.NPS.good).waitFor();
  });
});
