/** The workbook port against Microsoft's Office.js in the playground: what the fake does, Excel does. */
import type { WorkbookData } from "../../playground/file/WorkbookData";
import { changingContract } from "../workbook/changingContract";
import {
  contractSheets,
  contractTable,
  wholeColumnContract,
  workbookContract,
  type WorkbookUnderTest,
} from "../workbook/workbookContract";
import { bundleOfficeWorkbook, officePort, type OfficePort } from "./support/officePort";
import { paneFrame, selectCells } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
let port: OfficePort;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  const frame = paneFrame(playground);
  await frame.evaluate("Office.onReady()");
  port = await officePort(frame, await bundleOfficeWorkbook());
});

afterAll(() => playground.close());

const contractData: WorkbookData = {
  name: "Contract",
  sheets: Object.entries(contractSheets).map(([name, rows]) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell)),
    ),
    tables: contractTable.address.startsWith(`${name}!`)
      ? [{ name: contractTable.name, address: contractTable.address.slice(name.length + 1) }]
      : [],
  })),
};

async function openSheets(data: WorkbookData): Promise<void> {
  await playground.page.evaluate((opened) => window.playground.grid.open(opened), data);
  await playground.calculated();
}

async function contractWorkbook(): Promise<WorkbookUnderTest> {
  await openSheets(contractData);
  return { ...port, select: (address) => selectCells(playground, address) };
}

workbookContract(contractWorkbook);
changingContract(contractWorkbook);
wholeColumnContract(contractWorkbook);

it.each([
  ["a column header", 30, 0, "Data!A:A"],
  ["a row header", 0, 20, "Data!1:1"],
  ["the corner", 0, 0, "Data!1:1048576"],
])("a click on %s selects as much as in Excel", async (_, right, down, address) => {
  await openSheets(contractData);
  const corner = await playground.page.evaluate(() => {
    const { x, y } = window.playground.grid.viewport()!.cells;
    return { x, y };
  });
  await playground.page.mouse.click(corner.x - 10 + right, corner.y - 10 + down);
  expect((await port.workbook.selection()).address).toBe(address);
});

it("tells an error in a cell from a text that looks like one", async () => {
  await openSheets({
    name: "Errors",
    sheets: [{ name: "Data", rows: [["#N/A yet"], [{ formula: "=1/0" }], ["#2"]] }],
  });
  expect(await port.workbook.read("Data!A1:A3")).toEqual([
    ["#N/A yet"],
    [{ type: "Error", basicValue: "#DIV/0!" }],
    ["#2"],
  ]);
});

it("reads long lists in blocks, each row once and in order", async () => {
  const rows = Array.from({ length: 90_001 }, (_, row) => [row]);
  await openSheets({ name: "Long", sheets: [{ name: "Data", rows }] });
  expect(await port.workbook.read("Data!A1:A90001")).toEqual(rows);
});
