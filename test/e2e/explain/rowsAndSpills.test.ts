/** Calls that read a cell of their own row, or what another formula has filled: explained and edited as any other. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { startPlayground, type Playground } from "../support/playground";
import { explaining } from "./explaining";

let playground: Playground;

const SHEET = "Orders";
const { formats, measures, explain: said } = wordsFor("da-DK");
const { start, explain, put, edit, field, save, says, figure, button } = explaining(
  () => playground,
  "da-DK",
  SHEET,
);

const shown = (value: number) => figure().getByText(formats.value(value, "number")).first().waitFor();
const numberIn = async (cell: string) => Number((await playground.cell(`${SHEET}!${cell}`)).value);

beforeAll(async () => {
  playground = await startPlayground({ language: "da-DK" });
  await start();
});
afterAll(() => playground.close());

it.each([
  ["of the table in which the formula stands", "E9", "=AOV([@Amount],4)"],
  ["of a table beside the formula", "H9", "=AOV(Orders[@Amount],4)"],
  ["written in full", "H10", "=AOV(Orders[[#This Row],[Amount]],4)"],
])("a cell %s", async (_, cell, formula) => {
  await explain(cell, formula);
  await shown(await numberIn(cell));
  expect((await numberIn(cell)) * 4).toBe(await numberIn(`D${cell.slice(1)}`));
});

it("stays as it is written when something else is changed", async () => {
  await explain("H11", "=AOV(Orders[@Amount],4)");
  await edit();
  await shown((await numberIn("D11")) / 4);
  await field(measures.inputs.orders).fill("8");
  await shown((await numberIn("D11")) / 8);
  await save("H11");
  await says(said.editing.saved(`${SHEET}!H11`));
  expect(await playground.formula(`${SHEET}!H11`)).toBe("=AOV(Orders[@Amount],8)");
  await button(said.editing.back).click();
});

it("what another formula has filled", async () => {
  await put("R2", "=ROW(A1:A5)+5");
  await explain("P2", "=NPS(R2#)");
  await shown(await numberIn("P2"));
  expect(await numberIn("P2")).toBe(20);
});
