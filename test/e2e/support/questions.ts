/** Questions as a user asks them in the pane, click by click, and their answers in cells. */
import type { Topic, Way } from "../../../src/functions/asks";
import { asksOf } from "../../../src/taskpane/state/asked";
import type { Words } from "../../../src/taskpane/words/words";
import { paneControls } from "./paneControls";
import { selectCells } from "./paneFrame";
import type { Playground } from "./playground";
import { write } from "./sheet";

/** Ways that need more than the data: figures that somebody has counted, and a second column of answers. */
const NOT_FROM_DATA: readonly Way[] = ["counted", "comparison"];

/** The ways in which the data of a workbook with orders, answers and subscriptions can answer a topic. */
export function waysFromData(topic: Topic): readonly Way[] {
  const ways = asksOf(topic).map(({ ask }) => ask.as);
  return [...new Set(ways)].filter((way) => !NOT_FROM_DATA.includes(way));
}

export function questions(playground: () => Playground, words: Words) {
  const controls = paneControls(playground);
  const { ask, way, button, field, announced } = controls;

  /** Opens the topic, asks it in this way, and waits for the answer. */
  async function askFor(topic: Topic, as: Way): Promise<void> {
    if ((await way(words.asks.ways[as]).count()) === 0) await ask(words.asks.topics[topic].name);
    const chosen = way(words.asks.ways[as]);
    if ((await chosen.count()) > 0) await chosen.check();
    const days = field(words.measures.inputs.days);
    if ((await days.count()) > 0) await days.fill("90");
    await playground().pane.locator("code").first().waitFor();
    await announced().getByText(words.pane.result.announced("")).waitFor();
  }

  /** Leaves the topic for the list of topics. */
  async function leave(): Promise<void> {
    await button(words.pane.form.back).click();
    await playground().pane.getByRole("searchbox").waitFor();
  }

  /** Inserts the formula into an empty cell ("Orders!H2"); what the cell shows then. */
  async function insertAt(cell: string) {
    const { calculated, cell: read, formula } = playground();
    await selectCells(playground(), cell);
    // The sheet's name may stand in quotes there.
    await button(new RegExp(`${cell.slice(cell.indexOf("!"))}\\b`))
      .first()
      .click();
    await until(async () => String(await formula(cell)).startsWith("="));
    await calculated();
    return read(cell);
  }

  /** Makes room for the next table: empties a cell of the active sheet. */
  async function clear(cell: string): Promise<void> {
    await write(playground(), cell, [[""]]);
    await playground().calculated();
  }

  return { ...controls, askFor, leave, insertAt, clear };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds());) {
    if (Date.now() > end) throw new Error("It did not happen within a minute.");
    await new Promise((passed) => setTimeout(passed, 50));
  }
}
