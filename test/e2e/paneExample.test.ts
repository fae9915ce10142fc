/** An empty workbook, a workbook that counts from 1904, and one of many tables: what the pane says and offers. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, type FileEntry } from "@zip.js/zip.js";
import { wordsFor } from "../../src/taskpane/words/words";
import { choose, xlsx } from "./files/support";
import { resetFaults, setFaults } from "./support/faults";
import { paneControls } from "./support/paneControls";
import { openPane } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;

const { button, faults } = paneControls(() => playground);
const sheetNames = () =>
  playground.page.evaluate(() => window.playground.grid.sheets().map(({ name }) => name));
const says = (sentence: string) => playground.pane.getByText(sentence).first().waitFor();

/** The file as Excel keeps it with "Use 1904 date system" (ISO/IEC 29500-1, 18.2.28: workbookPr, date1904). */
async function countingFrom1904(file: Buffer): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const entry of await new ZipReader(new Uint8ArrayReader(file)).getEntries()) {
    const bytes = await (entry as FileEntry).getData(new Uint8ArrayWriter());
    const text = Buffer.from(bytes).toString("utf8");
    const changed =
      entry.filename === "xl/workbook.xml"
        ? text
            .replace(/<workbookPr[^>]*\/>/, "")
            .replace(/(<workbook [^>]*>)/, '$1<workbookPr date1904="1"/>')
        : undefined;
    const content = changed === undefined ? bytes : new TextEncoder().encode(changed);
    await writer.add(entry.filename, new Uint8ArrayReader(content));
  }
  return Buffer.from(await writer.close());
}

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
    const [first] = await playground.cells(`${orders.sheet}!C2:D2`);
    for (const { text } of first!) expect(text).toMatch(/^\p{L}/u);
    expect(await button(example.insert).count()).toBe(0);
  });

  it("warns of a workbook that counts days from 1904", async () => {
    const file = await xlsx({ sheets: [{ name: "Old", rows: [["Date"], [40_000]] }] });
    await choose(playground.page, "old.xlsx", await countingFrom1904(file));
    await playground.page.waitForFunction(() => window.playground.grid.sheets()[0]?.name === "Old");
    await playground.typeIntoCell("B2", "2");
    await says(insert.countsFrom1904);
  });

  it("reports no error of a script", () => {
    expect(playground.errors).toEqual([]);
  });
});
