/** The report over 70,000 orders: complete within a minute, and it says how far it is meanwhile. The time is printed. */
import { reportWords } from "../../../src/taskpane/report/reportWords";
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";

jest.setTimeout(400_000);

const ORDERS = 70_000;
const WITHIN_SECONDS = 60;
const BETWEEN_LOOKS_MILLISECONDS = 50;

let playground: Playground;
const { button, list } = paneControls(() => playground);
const { sheet, pane } = reportWords.en;
/** What every word of progress begins with. */
const BUILDING = pane.building("", 1, 2).split(" ")[0]!;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  await playground.page.evaluate((count) => {
    const orders = Array.from({ length: count }, (_, i) => [
      `C-${(i * 7919) % Math.ceil(count / 10)}`,
      45658 + ((i * 31) % 730),
      ((i * 37) % 20000) / 100,
      ["Web", "Store", "Partner"][i % 3]!,
    ]);
    return window.playground.grid.open({
      name: "Orders",
      sheets: [
        {
          name: "Orders",
          rows: [["Customer", "Date", "Amount", "Segment"], ...orders],
          tables: [{ name: "Orders", address: `A1:D${count + 1}` }],
          styles: [{ address: `B2:B${count + 1}`, numberFormat: "yyyy-mm-dd" }],
        },
      ],
    });
  }, ORDERS);
  await openPane(playground);
  await button(wordsFor("en-US").pane.tasks.report).click();
  await list(pane.lists.orders).waitFor();
});
afterAll(() => playground.close());

/** Builds the report; gives how long it took until every figure was there, and what was said meanwhile. */
async function built(name: string): Promise<{ seconds: number; said: readonly string[] }> {
  const said = new Set<string>();
  const start = Date.now();
  await button(pane.build).click();
  const status = playground.pane.getByRole("status").last();
  while (!said.has(pane.built(name))) {
    said.add(await status.innerText());
    const failed = [...said].find((text) => text.endsWith(pane.asItWas));
    if (failed !== undefined) throw new Error(failed);
    await playground.page.waitForTimeout(BETWEEN_LOOKS_MILLISECONDS);
  }
  await playground.calculated();
  return { seconds: (Date.now() - start) / 1000, said: [...said] };
}

it("the report over 70,000 orders is complete within a minute, and says how far it is", async () => {
  // Other work on the machine only adds to the time: what misses the bound is measured again, and the best counts.
  const attempts: number[] = [];
  const isWithin = () => attempts.some((seconds) => seconds <= WITHIN_SECONDS);
  for (const name of [sheet.sheet, `${sheet.sheet} 2`, `${sheet.sheet} 3`]) {
    if (attempts.length > 0) await list(pane.sheet).selectOption(pane.newSheet);
    const { seconds, said } = await built(name);
    attempts.push(seconds);
    console.log(`The report over 70,000 orders: ${seconds.toFixed(1)} s`);
    const progress = said.filter((text) => text.startsWith(BUILDING));
    expect(progress.length).toBeGreaterThan(2);
    expect(typeof (await playground.cell(`${name}!C10`)).value).toBe("number");
    if (isWithin()) break;
  }
  expect({ attempts, isWithin: isWithin() }).toMatchObject({ isWithin: true });
});
