/** Lists as people hand them on: what the pane says of them, and what it then offers. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { write } from "../support/sheet";

let playground: Playground;
const words = wordsFor("da-DK");
const { ask, field, list, result } = paneControls(() => playground);
const seen = () => playground.pane.getByRole("status").first();

beforeEach(async () => {
  playground = await startPlayground({ language: "da-DK", empty: true });
});
afterEach(() => playground.close());

it("a report with a title above its header and a sum at its bottom", async () => {
  const orders = Array.from({ length: 40 }, (_, row) => [`K-${100 + (row % 7)}`, 46_000 + row, 100.5 + row]);
  await write(playground, "A1", [["Ordrer 2026", "", ""]]);
  await write(playground, "A3", [["Kunde", "Ordredato", "Beløb"], ...orders, ["I alt", "", 4800]]);
  await openPane(playground);
  await seen()
    .getByText(/A3:C44: 40 rækker – kunder, datoer og beløb$/)
    .waitFor();
  await seen().getByText(words.understanding.remarks.rowsBelow(1)).waitFor();
  await ask(words.asks.topics.orderValue.name);
  expect(await field(words.measures.inputs.amounts).inputValue()).toMatch(/!C4:C43$/);
  // (100.5 + … + 139.5) / 40
  await result().getByText("120").first().waitFor();
});

it("an export whose dates and sums are text, and marks out of ten", async () => {
  const rows = Array.from({ length: 40 }, (_, row) => [
    `svar${row % 9}@example.dk`,
    `01/${13 + (row % 15)}/2026`,
    (row % 10) + 1,
  ]);
  await write(playground, "A1", [["E-mail", "Svardato", "Kundetilfredshed (1-10)"], ...rows]);
  await openPane(playground);
  await seen().getByText(words.understanding.remarks.textDates("Svardato", "01/13/2026")).waitFor();
  await seen()
    .getByText(/svar 1–10/)
    .waitFor();
  await ask(words.asks.topics.csat.name);
  await playground.pane.locator("code", { hasText: /CSAT\(.*;10\)/ }).waitFor();
  expect(await list(words.measures.inputs.period).count()).toBeLessThanOrEqual(1);
});
