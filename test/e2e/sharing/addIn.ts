/** The add-in taken out of the playground's Excel and put back, as for somebody who receives a workbook. */
import { resetFaults, setFaults } from "../support/faults";
import type { Playground } from "../support/playground";

export async function withoutAddIn(playground: Playground): Promise<void> {
  await setFaults(playground, { addInMissing: true });
  await playground.page.locator("iframe").waitFor({ state: "detached" });
}

export async function withAddIn(playground: Playground): Promise<void> {
  await resetFaults(playground);
  await playground.page.locator("iframe").waitFor({ state: "attached" });
}
