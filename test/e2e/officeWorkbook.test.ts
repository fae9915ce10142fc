/** The workbook port against Microsoft's Office.js in the playground: what the fake does, Excel does. */
import type { WorkbookData } from "../../playground/file/WorkbookData";
import { contractSheets, contractTable, workbookContract } from "../workbook/workbookContract";
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

workbookContract(async () => {
  await openSheets(contractData);
  return { ...port, select: (address) => selectCells(playground, address) };
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
