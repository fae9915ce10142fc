/** An empty workbook, a workbook that counts from 1904, and one of many tables: what the pane says and offers. */
import { wordsFor } from "../../src/taskpane/words/words";
import { resetFaults, setFaults } from "./support/faults";
import { paneControls } from "./support/paneControls";
import { openPane } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;

const { button, faults } = paneControls(() => playground);
const sheetNames = () =>
  playground.page.evaluate(() => window.playground.grid.sheets().map(({ name }) => name));
const says = (sentence: string) => playground.pane.getByText(sentence).first().waitFor();

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { example, insert, pane: words } = wordsFor(language);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  it("adds nothing at all where Excel refuses a part of it", async () => {
    const before = await sheetNames();
    await button(example.insert).waitFor();
    expect(await faults()).toEqual([]);
    await setFaults(playground, { failAtAction: 12 });
    await button(example.insert).click();
    await says(words.problems.refused);
    await resetFaults(playground);
    expect(await sheetNames()).toEqual(before);
  });

  it("inserts example data on new sheets, which the pane then sees", async () => {
    const before = await sheetNames();
    await button(example.insert).click();
    await says(example.inserted);
    const { orders, survey } = example;
    expect(await sheetNames()).toEqual([...before, orders.sheet, survey.sheet]);
    await playground.pane.getByText(new RegExp(`^${orders.table}: 420`)).waitFor();
    await playground.pane.getByText(new RegExp(`^${survey.table}: 160`)).waitFor();
    const [headers] = await playground.cells(`${orders.sheet}!A1:E1`);
    expect(headers!.map(({ value }) => value)).toEqual(orders.headers);
    expect(await button(example.insert).count()).toBe(0);
  });

  it("warns of a workbook that counts days from 1904", async () => {
    await playground.page.evaluate(() =>
      window.playground.grid.open({
        name: "Old",
        countsFrom1904: true,
        sheets: [{ name: "A", rows: [[1]] }],
      }),
    );
    await playground.typeIntoCell("B2", "2");
    await says(insert.countsFrom1904);
  });

  it("reports no error of a script", () => {
    expect(playground.errors).toEqual([]);
  });
});
