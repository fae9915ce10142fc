/** The add-in's page in the playground, and the user's selection beside it. */
import type { Frame } from "playwright-core";
import { parseCells, splitSheet } from "../../../playground/host/model/addresses";
import type { Playground } from "./playground";

/** Opens the task pane with its button in the ribbon. */
export async function openPane({ page, pane }: Playground): Promise<void> {
  await page.locator("#Fasthold\\.TaskpaneButton").click();
  await pane.locator("h1").waitFor();
}

export function paneFrame({ page }: Playground): Frame {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("The add-in's page is not there.");
  return frame;
}

/** Selects cells as the user would, the sheet first: "Orders!B2:B9". */
export async function selectCells({ page }: Playground, address: string): Promise<void> {
  const { sheet: name, cells } = splitSheet(address);
  const sheet = await page.evaluate(
    (wanted) => window.playground.grid.sheets().find((one) => one.name === wanted)?.id,
    name,
  );
  const area = sheet === undefined ? undefined : parseCells(cells, sheet);
  if (area === undefined) throw new Error(`There are no cells ${address}.`);
  await page.evaluate((chosen) => {
    const { grid } = window.playground;
    grid.activate(chosen.sheet);
    grid.select(chosen);
  }, area);
}
