/**
 * Every worksheet function through Microsoft's runtime: its example is typed with the keyboard and the cells show the
 * result that the declaration promises (test/functions/examples.test.ts says where those results come from).
 */
import { catalogue, functionIds } from "../../src/functions/catalogue";
import { startPlayground, type Playground, type ShownCell } from "./support/playground";

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
});
afterAll(() => playground.close());

it.each(functionIds.map((id, position) => [id, position] as const))("%s", async (id, position) => {
  const { formula, result } = catalogue[id].example;
  const promised = typeof result === "number" ? [[result]] : result;
  // Each example has rows of its own, so that no table is in the way of another.
  const first = 1 + 8 * position;
  await playground.typeIntoCell(`A${first}`, `=${formula}`);
  const lastColumn = String.fromCharCode("A".charCodeAt(0) + promised[0]!.length - 1);
  const shown = await playground.cells(`A${first}:${lastColumn}${first + promised.length - 1}`);
  promised.forEach((row, i) => row.forEach((cell, j) => expectCell(shown[i]![j]!, cell)));
});

function expectCell({ value }: ShownCell, promised: number | string): void {
  if (typeof promised === "string") return expect(value).toBe(promised);
  const decimals = String(promised).split(".")[1]?.length ?? 0;
  const digits = decimals > 0 && decimals < 10 ? 0.5001 * 10 ** -decimals : 1e-12;
  expect(Math.abs(Number(value) - promised)).toBeLessThanOrEqual(digits);
}
