/** Files of writers that are not ours (fixtures/makeFixtures.py): one that writes as Excel does, one with ways of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { opened } from "./support";

const fixture = (name: string) => opened(readFileSync(join(__dirname, "fixtures", name)), name);

it("a file of XlsxWriter's opens: dynamic arrays, our function, a chart, a note, colours, protection", async () => {
  expect(await fixture("xlsxwriter.xlsx")).toMatchObject({
    ok: true,
    notes: [{ code: "leftOutConditionalFormats" }],
    workbook: {
      names: [{ name: "rate", formula: "=0.25" }],
      sheets: [
        {
          name: "Orders",
          rows: [
            ["Customer", "Date", "Amount"],
            ["Æble", 46113, 12.5],
            ["B", 46114, -3],
            ["Æble", 46115, 7],
          ],
          tables: [{ name: "Orders", address: "A1:C4" }],
          frozen: { rows: 1, columns: 0 },
          notes: [{ address: "A2", text: "Counted twice?" }],
          colorScales: [
            {
              addresses: "C2:C4",
              points: [
                { kind: "lowest", color: "#F8696B" },
                { kind: "percentile", value: 50, color: "#FFEB84" },
                { kind: "highest", color: "#63BE7B" },
              ],
            },
          ],
          pageLayout: { orientation: "Landscape" },
          charts: [
            {
              name: "Chart 1",
              type: "ColumnClustered",
              series: [
                { nameCell: "Orders!$C$1", categories: "Orders!$A$2:$A$4", values: "Orders!$C$2:$C$4" },
              ],
              title: { text: "Amounts", visible: true },
              legend: { visible: false },
              valueAxis: { title: { text: "DKK", visible: true }, minimum: -5, maximum: 15 },
              from: { row: 1, column: 4, x: 0, y: 0 },
              extent: { to: { row: 15, column: 11, x: 24, y: 6 } },
            },
          ],
        },
        {
          name: "Figures",
          rows: [
            [
              { formula: "=UNIQUE(Orders[Customer])", value: "Æble", spill: [["Æble"], ["B"]] },
              { formula: "=RETENTION(1000,950,100)", value: 0.85 },
              { formula: "=SUM(Orders[Amount])", value: 16.5 },
              true,
            ],
            [null, null, { formula: '=IFERROR(1/0,"none")', value: "none" }, "bold and not"],
          ],
          protection: {
            passwordHash: { password: "83AF" },
            options: { allowSort: true, allowFormatCells: false },
          },
        },
      ],
    },
  });
});

it("a file of openpyxl's opens, and what is left out is said", async () => {
  const file = await fixture("openpyxl.xlsx");
  expect(file).toMatchObject({
    ok: true,
    workbook: {
      sheets: [
        {
          name: "Ordrer",
          rows: [
            ["Kunde", "Dato", "Beløb", { formula: "=1/0" }, null, null, "https://example.com"],
            ["Æble & Søn", 46113, 12.5, { formula: "=C2*2" }],
            ["00123", 46114.25, -3, true],
          ],
          tables: [{ name: "Ordrer1", address: "A1:C3" }],
          notes: [{ address: "A2", text: "To gange?" }],
          colorScales: [{ addresses: "C2:C3" }],
          validations: [
            { addresses: "F1", type: "List", formula1: "a,b", ignoreBlanks: false, dropDown: true },
          ],
          protection: { options: { selectionMode: "Normal" } },
        },
        { name: "Skjult", visibility: "veryHidden", rows: [[42]] },
      ],
    },
  });
  const codes = file.ok ? file.notes.map(({ code }) => code) : [];
  expect(codes.sort()).toEqual(["leftOutConditionalFormats", "leftOutLinks"]);
});
