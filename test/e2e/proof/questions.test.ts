/**
 * Every question, asked by clicking through the pane over the sample workbook, in each language: answered, without a
 * fault that axe finds, inserted, and calculated again when the data changes.
 */
import { TOPICS } from "../../../src/functions/asks";
import { wordsFor } from "../../../src/taskpane/words/words";
import { openPane, selectCells } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { questions, waysFromData } from "../support/questions";
import { values, write } from "../support/sheet";

let playground: Playground;
let requested: string[];

/** Beside the orders, where tables find as many rows as there are orders. */
const single = (position: number) => `Orders!G${position + 2}`;
const table = "Orders!I2";

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const words = wordsFor(language);
  const { askFor, leave, insertAt, clear, faults, result } = questions(() => playground, words);

  beforeAll(async () => {
    playground = await startPlayground({ language });
    requested = [];
    playground.page.on("request", (request) => requested.push(request.url()));
    // The grid is as wide as what stands in it, unlike Excel's sheets: wide tables need a filled cell to their right.
    await selectCells(playground, "Orders!A1");
    await write(playground, "BZ1", [["."]]);
    await openPane(playground);
  });
  afterAll(() => playground.close());

  describe.each(TOPICS)("%s", (topic) => {
    const [first, ...others] = waysFromData(topic);

    it(`is answered ${first}, and the cell shows what the pane shows`, async () => {
      await askFor(topic, first!);
      expect(await faults()).toEqual([]);
      const cell = await insertAt(single(TOPICS.indexOf(topic)));
      if (typeof cell.value === "number" && cell.text.includes("%")) {
        // Sentences put a space before the sign in Danish and Swedish, number formats do not.
        const inPane = new RegExp(`^${cell.text.replace("%", "\\s?%")}$`);
        await result().getByText(inPane).first().waitFor();
      }
      expect(cell.text).not.toMatch(/^#/);
    });

    if (others.length > 0) {
      it.each(others)("is answered %s", async (way) => {
        await askFor(topic, way);
        try {
          expect((await insertAt(table)).text).not.toMatch(/^#/);
        } finally {
          await clear("I2");
        }
      });
    }

    it("lets the user go back to the topics", () => leave());
  });

  it("calculates every answer again when the data changes", async () => {
    const answers = `Orders!G2:G${TOPICS.length + 1}`;
    const before = await values(playground, answers);
    await changeData();
    const after = await values(playground, answers);
    const unchanged = TOPICS.filter((_, position) => before[position] === after[position]);
    // Which customers come first does not change with what they buy.
    expect(unchanged.filter((topic) => topic !== "customerGroups")).toEqual([]);
  });

  it("asks no other server for anything, and reports no error", () => {
    const { origin } = new URL(playground.page.url());
    expect(requested.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
    expect(playground.errors).toEqual([]);
  });
});

/** The last orders go to one customer and cost more, the last answers are low, the last subscriptions bring little. */
async function changeData(): Promise<void> {
  await playground.page.evaluate(async () => {
    const { grid } = window.playground;
    const change = async (name: string, column: number, value: number | string) => {
      const sheet = grid.sheets().find((one) => one.name === name)!.id;
      const { rows = 0 } = grid.usedArea(sheet) ?? {};
      const last = Math.floor(rows / 2);
      const cells = Array.from({ length: last }, () => [value]);
      await grid.setFormulas({ sheet, row: rows - last, column, rows: last, columns: 1 }, cells);
    };
    await change("Orders", 1, "K-10001");
    await change("Orders", 3, 9999.5);
    for (const column of [3, 4, 5]) await change("Survey", column, 1);
    await change("Subscriptions", 3, 1);
    await grid.whenCalculated();
  });
}
