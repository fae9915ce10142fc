/** Reading long lists through Microsoft's Office.js: piece by piece, never mixed, to be called off. */
import { wordsFor } from "../../src/taskpane/words/words";
import type { WorkbookError } from "../../src/workbook/Workbook";
import { resetFaults, setFaults } from "./support/faults";
import { bundleOfficeWorkbook, officePort, type OfficePort } from "./support/officePort";
import { paneControls } from "./support/paneControls";
import { openPane, paneFrame } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

const ROWS = 11 * 11_819;

let playground: Playground;

/** Opens a sheet "Data" with a column of as many rows, each made from its number. */
async function openColumn(count: number, cellOf: (row: number) => number | string): Promise<void> {
  const rows = Array.from({ length: count }, (_, row) => [cellOf(row)]);
  await playground.page.evaluate(
    (cells) => window.playground.grid.open({ name: "Long", sheets: [{ name: "Data", rows: cells }] }),
    rows,
  );
  await playground.calculated();
}

/** Puts a number into the first and the last row at once. */
async function changeBothEnds(value: number): Promise<void> {
  await playground.page.evaluate(
    ([number, rows]) => {
      const { grid } = window.playground;
      const cell = { sheet: grid.activeSheet(), column: 0, columns: 1, rows: 1 };
      grid.setFormulas({ ...cell, row: 0 }, [[number]]);
      grid.setFormulas({ ...cell, row: rows - 1 }, [[number]]);
    },
    [value, ROWS] as const,
  );
}

/**
 * Has the page itself change both ends over and over, so that no load on this machine lets a reading slip between. Each
 * change is taken in before the next, or Excel would have no moment left in which to answer.
 */
async function keepChangingBothEnds(): Promise<() => Promise<void>> {
  const changing = await playground.page.evaluateHandle((rows) => {
    const { grid } = window.playground;
    const cell = { sheet: grid.activeSheet(), column: 0, columns: 1, rows: 1 };
    const state = { goesOn: true };
    void (async () => {
      for (let value = 2; state.goesOn; value++) {
        grid.setFormulas({ ...cell, row: 0 }, [[value]]);
        grid.setFormulas({ ...cell, row: rows - 1 }, [[value]]);
        await grid.whenIdle();
        await new Promise((passed) => setTimeout(passed, 100));
      }
    })();
    return state;
  }, ROWS);
  return () => changing.evaluate((state) => void (state.goesOn = false));
}

describe("the workbook's verb", () => {
  let port: OfficePort;

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
    const frame = paneFrame(playground);
    await frame.evaluate("Office.onReady()");
    port = await officePort(frame, await bundleOfficeWorkbook());
  });
  afterEach(() => resetFaults(playground));
  afterAll(() => playground.close());

  it("tells the share after each piece", async () => {
    await openColumn(ROWS, (row) => row);
    const shares: number[] = [];
    const cells = await port.workbook.read(`Data!A1:A${ROWS}`, { onProgress: (share) => shares.push(share) });
    expect(cells).toHaveLength(ROWS);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("reads texts in smaller pieces where an answer would be over 5 MB", async () => {
    await openColumn(30_000, (row) => "x".repeat(400) + row);
    const cells = await port.workbook.read("Data!A1:A30000");
    expect(cells.map(([text]) => Number(String(text).slice(400)))).toEqual(cells.map((_, row) => row));
  });

  it("reads again when cells change meanwhile: nothing from before is mixed with what came after", async () => {
    await openColumn(ROWS, () => 1);
    // Excel takes its time, so that the change comes in while the list is read, however busy this machine is.
    await setFaults(playground, { slowAnswer: 500 });
    let isChanged = false;
    const cells = await port.workbook.read(`Data!A1:A${ROWS}`, {
      onProgress: (share) => {
        if (share <= 0 || isChanged) return;
        isChanged = true;
        void changeBothEnds(2);
      },
    });
    expect(isChanged).toBe(true);
    expect([cells[0], cells[1], cells.at(-1)]).toEqual([[2], [1], [2]]);
  });

  it("gives up a list that never rests, and says so", async () => {
    await openColumn(ROWS, () => 1);
    const stop = await keepChangingBothEnds();
    const problem = await port.workbook
      .read(`Data!A1:A${ROWS}`)
      .catch((error: WorkbookError) => error.problem)
      .finally(stop);
    expect(problem).toBe("changing");
  });

  it("goes on where cells change elsewhere on the sheet", async () => {
    await openColumn(ROWS, () => 1);
    let pieces = 0;
    await port.workbook.read(`Data!A1:A${ROWS}`, {
      onProgress: () => {
        pieces++;
        void playground.page.evaluate(() => {
          const { grid } = window.playground;
          const cell = { sheet: grid.activeSheet(), row: 0, column: 3, columns: 1, rows: 1 };
          return grid.setFormulas(cell, [[Date.now()]]);
        });
      },
    });
    // Once before the first piece, and once after each of four.
    expect(pieces).toBe(5);
  });

  it("stops at once when called off, and leaves Excel ready for the next question", async () => {
    await openColumn(ROWS, () => 1);
    await setFaults(playground, { slowAnswer: 500 });
    const control = new AbortController();
    const reading = port.workbook.read(`Data!A1:A${ROWS}`, {
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
    await resetFaults(playground);
    expect(await port.workbook.read("Data!A1")).toEqual([[1]]);
  });
});

describe.each(["en-US", "da-DK", "sv-SE"] as const)("the pane in %s", (language) => {
  const { insert, pane: words, measures, formats } = wordsFor(language);
  const { button, field, result, choose, announced, faults } = paneControls(() => playground);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await openColumn(ROWS, (row) => row % 11);
    await openPane(playground);
    await choose("NPS");
  });
  afterEach(() => resetFaults(playground));
  afterAll(() => playground.close());

  it("says how far it is with a long list, and can be called off", async () => {
    await setFaults(playground, { slowAnswer: 4000 });
    await field(measures.inputs.scores).fill(`Data!A1:A${ROWS}`);
    const quarter = insert.reading.progress("Data", formats.percent(0.25));
    await announced().getByText(quarter, { exact: true }).waitFor();
    await playground.pane.getByRole("progressbar", { name: insert.reading.label("Data") }).waitFor();
    expect(await faults()).toEqual([]);
    await button(insert.reading.cancel).click();
    await announced().getByText(insert.reading.cancelled, { exact: true }).waitFor();
  });

  it("goes on when told to, with the keyboard", async () => {
    const calculate = button(new RegExp(`^${insert.reading.calculate}$`));
    await calculate.waitFor();
    expect(await faults()).toEqual([]);
    await calculate.focus();
    await playground.page.keyboard.press("Enter");
    // 2 of 11 scores are promoters, 7 detractors.
    await result()
      .getByText(formats.quantity((-5 / 11) * 100))
      .first()
      .waitFor();
    const focused = playground.pane.locator("*:focus");
    expect(await focused.getAttribute("aria-label")).toBe(words.result.again);
  });
});
