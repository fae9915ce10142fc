/**
 * Charts that an add-in makes are drawn on the page, where Excel would have them, and follow their cells. What is
 * asked of Office.js: https://learn.microsoft.com/javascript/api/excel/excel.chartcollection and excel.chart.
 */
import type { Frame, Locator } from "playwright-core";
import { officeFrame, run } from "./support/faults";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
let frame: Frame;

const chart = (name: string): Locator => playground.page.getByRole("img", { name, exact: true });

/** How much of the drawing has the colour of the bars. */
function barPixels(drawing: Locator): Promise<number> {
  return drawing.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] === 0x44 && data[i + 1] === 0x72 && data[i + 2] === 0xc4) count++;
    }
    return count;
  });
}

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  frame = await officeFrame(playground);
});
afterAll(() => playground.close());

it("loads what draws charts only with the first chart", async () => {
  expect(await playground.page.locator("#charts").count()).toBe(0);
  await run(frame, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Month", "Orders"],
      ["Jan", 3],
      ["Feb", 5],
    ];
    const made = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
    made.title.text = "Orders a month";
    made.setPosition("D2", "G12");
    await context.sync();
  });
  await chart("Orders a month").waitFor();
});

it("lies over the cells that setPosition names", async () => {
  const box = (await chart("Orders a month").boundingBox())!;
  const cells = await playground.page.evaluate(async () => {
    const { grid } = window.playground;
    const sheet = grid.activeSheet();
    const corners = [];
    for (const [row, column] of [
      [1, 3],
      [11, 6],
    ] as const) {
      grid.select({ sheet, row, column, rows: 1, columns: 1 });
      await new Promise((drawn) => setTimeout(drawn, 200));
      const { left, top, right, bottom } = grid.activeCellBox()!;
      corners.push({ left, top, right, bottom });
    }
    return corners;
  });
  const [first, last] = [cells[0]!, cells[1]!];
  expect(Math.abs(box.x - first.left)).toBeLessThan(3);
  expect(Math.abs(box.y - first.top)).toBeLessThan(3);
  expect(Math.abs(box.x + box.width - last.right)).toBeLessThan(3);
  expect(Math.abs(box.y + box.height - last.bottom)).toBeLessThan(3);
});

it("follows its cells when they change", async () => {
  const before = await barPixels(chart("Orders a month"));
  expect(before).toBeGreaterThan(1000);
  await playground.typeIntoCell("B2", "0");
  expect(await barPixels(chart("Orders a month"))).toBeLessThan(0.8 * before);
});

it("follows formulas, also of the add-in", async () => {
  const before = await barPixels(chart("Orders a month"));
  await playground.typeIntoCell("B2", "=5*RETENTION(1000,1000,0)");
  expect(await barPixels(chart("Orders a month"))).toBeGreaterThan(1.5 * before);
});

it("scrolls with the cells", async () => {
  const before = (await chart("Orders a month").boundingBox())!;
  const grid = (await playground.page.locator("#grid").boundingBox())!;
  await playground.page.mouse.move(grid.x + 300, grid.y + 500);
  await playground.page.mouse.wheel(0, 100);
  await playground.page.waitForTimeout(500);
  const after = (await chart("Orders a month").boundingBox())!;
  expect(after.y).toBeLessThan(before.y - 20);
  await playground.page.mouse.wheel(0, -1000);
});

it("lets a click through to the cell below", async () => {
  const { x, y } = (await chart("Orders a month").boundingBox())!;
  await playground.page.mouse.click(x + 30, y + 30);
  const selected = await playground.page.evaluate(() => window.playground.grid.selection()[0]);
  expect(selected).toMatchObject({ rows: 1, columns: 1 });
  expect(selected!.column).toBeGreaterThanOrEqual(3);
});

it("belongs to its sheet: gone with another sheet, back with its own", async () => {
  const activate = (name: string) =>
    playground.page.evaluate((wanted) => {
      const { grid } = window.playground;
      grid.activate(grid.sheets().find((sheet) => sheet.name === wanted)!.id);
    }, name);
  await playground.page.evaluate(() => window.playground.grid.addSheet("Other").id);
  await activate("Other");
  await chart("Orders a month").waitFor({ state: "detached" });
  await activate("Sheet1");
  await chart("Orders a month").waitFor();
});

it("is named by its series until it has a title, and by its title then", async () => {
  await run(frame, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto").setPosition("D14", "G22");
    await context.sync();
  });
  await chart("Orders").waitFor();
});

it("is drawn in the page's colours, light and dark", async () => {
  const paper = () => chart("Orders a month").evaluate((figure) => getComputedStyle(figure).backgroundColor);
  await playground.page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  await playground.page.emulateMedia({ colorScheme: "light" });
  expect([dark, await paper()]).toEqual(["rgb(31, 31, 31)", "rgb(255, 255, 255)"]);
});

it("is gone when the add-in deletes it, back when that is undone, and gone with another workbook", async () => {
  await run(frame, async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.getItemAt(0).delete();
    await context.sync();
  });
  await chart("Orders a month").waitFor({ state: "detached" });
  await playground.page.evaluate(() => window.playground.grid.history.undo());
  await chart("Orders a month").waitFor();
  await playground.page.evaluate(() =>
    window.playground.grid.open({ name: "Other", sheets: [{ name: "Data", rows: [] }] }),
  );
  await chart("Orders a month").waitFor({ state: "detached" });
});

it("raises no error in the page", () => expect(playground.errors).toEqual([]));
