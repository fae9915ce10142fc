/** How soon the pane can be used: a fresh browser without cache, from the click in the ribbon to the first field. */
import { startPlayground } from "../support/playground";

const RUNS = 5;
const WITHIN_MILLISECONDS = 1000;

it("the pane can be used within a second of opening it for the first time", async () => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await opening());
  const [median = Infinity] = [...times].sort((one, other) => one - other).slice(Math.floor(RUNS / 2));
  expect({ times, median: median <= WITHIN_MILLISECONDS }).toEqual({ times, median: true });
});

async function opening(): Promise<number> {
  const playground = await startPlayground({ language: "en-US" });
  try {
    const session = await playground.page.context().newCDPSession(playground.page);
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    const start = Date.now();
    await playground.page.locator("#Fasthold\\.TaskpaneButton").click();
    const field = playground.pane.getByRole("searchbox");
    await field.waitFor();
    await field.fill("nps");
    return Date.now() - start;
  } finally {
    await playground.close();
  }
}
