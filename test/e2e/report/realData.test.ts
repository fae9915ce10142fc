/** The report over the 69,659 orders of CDNOW, built through the pane. The figures come from pandas (expected/cdnow.json). */
import { join } from "node:path";
import { reportWords } from "../../../src/taskpane/report/reportWords";
import { wordsFor } from "../../../src/taskpane/words/words";
import { describeWithRealData, expectedFigures, type OrderFigures } from "../../support/realData";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { figuresOf, tableRow } from "./support";

jest.setTimeout(300_000);

let playground: Playground;
const { button, list } = paneControls(() => playground);
const { sheet, pane } = reportWords.en;

describeWithRealData("the report over the orders of CDNOW", () => {
  const { periods } = expectedFigures<{ readonly periods: Record<string, OrderFigures> }>("cdnow.json");

  beforeAll(async () => {
    const open = join(process.env.FASTHOLD_DATA ?? "", "data", "cdnow-orders.csv");
    playground = await startPlayground({ language: "en-US", open });
    await openPane(playground);
    await button(wordsFor("en-US").pane.tasks.report).click();
    await list(pane.lists.orders).waitFor();
    await button(pane.build).click();
    await playground.pane.getByText(pane.built(sheet.sheet)).waitFor({ timeout: 200_000 });
    await playground.typeIntoCell(`${sheet.sheet}!C6`, "quarter");
  });
  afterAll(() => playground.close());

  const near = (figure: unknown, value: number) =>
    expect(Math.abs(Number(figure) - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));

  it.each(["1997-Q3", "1998-Q2"])(
    "shows the figures of %s, in its key figures and over time",
    async (period) => {
      await playground.typeIntoCell(`${sheet.sheet}!C4`, period);
      const expected = periods[period]!;
      const shown = async (label: string) => (await figuresOf(playground, sheet.sheet, label))[0];
      const { figures } = sheet;
      near(await shown(figures.customers), expected.customers);
      near(await shown(figures.orders), expected.orders);
      near(await shown(figures.revenue), expected.revenue);
      near(await shown(figures.retention), expected.retention!.retention);
      near(await shown(figures.repeatRate), expected.repeatRate);
      near(await shown(figures.purchaseFrequency), expected.purchaseFrequency);
      near(await shown(figures.averageOrderValue), expected.aov);
      near(await shown(figures.customerValue), expected.customerValue);
      const row = await tableRow(playground, sheet.sheet, "B30:M44", period);
      near(row[1], expected.customers);
      near(row[7], expected.retention!.retention);
      near(row[11], expected.customerValue);
    },
  );

  it("leaves the retention of the first period blank: nobody had ordered before", async () => {
    const row = await tableRow(playground, sheet.sheet, "B30:M44", "1997-Q1");
    near(row[1], periods["1997-Q1"]!.customers);
    near(row[8], periods["1997-Q1"]!.repeatRate);
    expect(row[7]).toBe("");
  });
});
