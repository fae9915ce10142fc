import { passwordHash } from "../../../../playground/host/kept/password";
import { noRule, type ValidationRule } from "../../../../playground/grid/port/Validations";
import type { ChartData, ValidationData } from "../../../../playground/file/PartsData";
import type { SheetData, WorkbookData } from "../../../../playground/file/WorkbookData";
import { CHART_KINDS } from "../../../../playground/file/xlsx/chart/chartKinds";
import { readXlsx } from "../../../../playground/file/xlsx/readXlsx";
import { writeXlsx } from "../../../../playground/file/xlsx/writeXlsx";
import { addIn, options, partOf, roundTrip, saved, workbookOf } from "./support";

const untitled = { visible: true, title: { text: "", visible: false } };
const withoutAxes = { categoryAxis: untitled, valueAxis: untitled };

const sheetWith = (part: Partial<SheetData>): WorkbookData => ({
  name: "Book.xlsx",
  sheets: [{ name: "S", rows: [["a", 1]], columnWidths: [64, 64], ...part }],
});

describe("what lies beside the cells opens as it was saved", () => {
  it.each<[string, Partial<SheetData>]>([
    [
      "notes",
      {
        notes: [
          { address: "A1", text: 'Counted twice?\n  Ask "Søren" & <Åse>' },
          { address: "C7", text: "_x0041_" },
        ],
      },
    ],
    [
      "colour scales, the first one first",
      {
        colorScales: [
          {
            addresses: "B2:D5 F2:F5",
            points: [
              { kind: "lowest", color: "#F8696B" },
              { kind: "percentile", value: 50, color: "#FFEB84" },
              { kind: "highest", color: "#63BE7B" },
            ],
            stopIfTrue: false,
          },
          {
            addresses: "A1:A9",
            points: [
              { kind: "number", value: -2.5, color: "#FFFFFF" },
              { kind: "formula", value: "=MAX($A$1:$A$9)", color: "#0B5345" },
            ],
            stopIfTrue: true,
          },
        ],
      },
    ],
    [
      "rules for what may be typed, of every kind",
      {
        validations: [
          rule("A1:A9 C1:C9", { type: "List", formula1: 'North,"South",Ø & <x>' }),
          rule("B1", { type: "List", formula1: "='My S'!$A$1:$A$9", dropDown: false }),
          rule("B2", { type: "WholeNumber", operator: "Between", formula1: "=1", formula2: "=10" }),
          rule("B3", { type: "Decimal", operator: "GreaterThan", formula1: "=A1*2" }),
          rule("B4", { type: "Date", operator: "NotBetween", formula1: "=46113", formula2: "=TODAY()" }),
          rule("B5", { type: "Time", operator: "LessThanOrEqualTo", formula1: "=0.5" }),
          rule("B6", { type: "TextLength", operator: "EqualTo", formula1: "=3", ignoreBlanks: false }),
          rule("B7:B1048576", { type: "Custom", formula1: '=AND(B7<>"",NPS(A1:A9)>0)' }),
          rule("B8", {
            prompt: { shown: false, title: "Æ", message: "line\nline" },
            alert: { shown: false, title: "_x0041_", message: '"quoted"', style: "Warning" },
          }),
        ],
      },
    ],
    [
      "a table with a total row: a text, one of Excel's functions, a formula of its own, nothing",
      {
        tables: [{ name: "T", address: "A1:D3", hasTotals: true }],
        rows: [
          ["a", "b", "c", "d"],
          [1, 2, 3, 4],
          [
            "Total & <sum>",
            { formula: "=SUBTOTAL(109,T[b])", value: 2 },
            { formula: "=SUM(T[c])*2", value: 6 },
          ],
        ],
        columnWidths: [64, 64, 64, 64],
      },
    ],
    ["protection", { protection: { options: protectionOptions({}) } }],
    [
      "protection with a password and things allowed",
      {
        protection: {
          passwordHash: { password: "83AF" },
          options: protectionOptions({ allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" }),
        },
      },
    ],
    [
      "page setup",
      {
        pageLayout: {
          leftMargin: 36,
          topMargin: 21.6,
          orientation: "Landscape",
          paperSize: "A3",
          zoom: { scale: 80 },
          printGridlines: true,
          centerHorizontally: true,
          printOrder: "OverThenDown",
          firstPageNumber: 7,
          printComments: "EndSheet",
          printErrors: "NotAvailable",
        },
      },
    ],
    [
      "headers and footers, with Excel's codes and signs of their own",
      {
        pageLayout: {
          headersFooters: {
            odd: { leftHeader: "R&&D <Æ>", centerHeader: '&"Arial,Bold"&A', rightFooter: "&P / &N" },
            even: { centerFooter: "line\nline" },
            first: { leftFooter: "&D" },
            state: "FirstOddAndEven",
            useSheetMargins: false,
            useSheetScale: false,
          },
        },
      },
    ],
    ["as many pages as it takes, one wide", { pageLayout: { zoom: { horizontalFitToPages: 1 } } }],
    ["the colour of its tab", { tabColor: "#0B5345" }],
    ["pages to fit into", { pageLayout: { zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 } } }],
    ...CHART_KINDS.slice(0, -1).map(({ type }): [string, Partial<SheetData>] => [
      `a chart of the kind ${type}`,
      { charts: [/^(?:Pie|Doughnut)$/.test(type) ? chart({ type, ...withoutAxes }) : chart({ type })] },
    ]),
    [
      "two charts: without titles and legend, and between two cells",
      {
        charts: [
          chart({
            title: { text: "", visible: false },
            legend: { visible: false, position: "Right" },
            dataLabels: { showValue: true },
          }),
          chart({
            name: "Second",
            extent: { to: { row: 9, column: 4, x: 1.5, y: 0 } },
            valueAxis: { visible: false, title: { text: "", visible: false }, minimum: -5, maximum: 5 },
          }),
        ],
      },
    ],
    [
      "all of it, with a table beside",
      {
        tables: [{ name: "T", address: "A1:B2" }],
        rows: [
          ["x", "y"],
          [1, 2],
        ],
        notes: [{ address: "B2", text: "n" }],
        protection: { options: protectionOptions({}) },
        merges: ["D1:E1"],
        tabColor: "#FF0000",
        charts: [chart({})],
      },
    ],
  ])("%s", async (_, part) => {
    const workbook = sheetWith(part);
    expect(await roundTrip(workbook)).toEqual(workbook);
  });

  it("the print area and the repeated rows, which are names of the sheet", async () => {
    const names = [
      { name: "Print_Area", formula: "=S!$A$1:$B$9,S!$D$1:$D$9", sheet: "S" },
      { name: "Print_Titles", formula: "=S!$A:$A,S!$1:$2", sheet: "S" },
    ];
    const workbook: WorkbookData = { ...sheetWith({}), names };
    expect(await roundTrip(workbook)).toEqual(workbook);
    // ECMA-376 part 1, 18.2.5: what Excel itself has named begins with _xlnm.
    expect(await partOf(await saved(workbook), "xl/workbook.xml")).toContain('name="_xlnm.Print_Area"');
  });

  it("settings of the add-in and custom XML parts, to the letter", async () => {
    const workbook: WorkbookData = {
      ...sheetWith({}),
      settings: { plan: '{"name":"Årsplan","rows":[1,null,"<&>"]}', on: "true", "": '""' },
      customXmlParts: [
        {
          id: "{6B29FC40-CA47-1067-B31D-00DD010662DA}",
          xml: '<?xml version="1.0"?>\n<a xmlns="urn:a">ø &amp; <b/></a>',
        },
        { id: "{7B29FC40-CA47-1067-B31D-00DD010662DA}", xml: "<b/>" },
      ],
    };
    expect(await roundTrip(workbook)).toEqual(workbook);
  });
});

describe("in the file", () => {
  // ECMA-376 part 1, 18.5.1.3.
  it("a total row is named with its functions, and filters leave it out", async () => {
    const bytes = await saved(
      sheetWith({
        tables: [{ name: "T", address: "A1:B3", hasTotals: true }],
        rows: [
          ["a", "b"],
          [1, 2],
          ["Total", { formula: "=SUBTOTAL(103,T[b])", value: 1 }],
        ],
      }),
    );
    const table = await partOf(bytes, "xl/tables/table1.xml");
    expect(table).toContain('ref="A1:B3" totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="A1:B2"/>');
    expect(table).toContain('name="a" totalsRowLabel="Total"');
    expect(table).toContain('name="b" totalsRowFunction="count"');
  });

  it("settings stand where Excel keeps them, under the manifest's Id ([MS-OWEXML])", async () => {
    const bytes = await saved({ ...sheetWith({}), settings: { a: "1" } });
    const extension = await partOf(bytes, "xl/webextensions/webextension1.xml");
    expect(extension).toContain(`<we:reference id="${addIn.id}" version="1.0.0.0"`);
    expect(extension).toContain('<we:property name="a" value="1"/>');
    expect(await partOf(bytes, "_rels/.rels")).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes"',
    );
    // Nobody who opens the file is asked to install the add-in.
    expect(await partOf(bytes, "xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
  });

  it("the settings of another add-in are not ours, and a note says so", async () => {
    const other = { id: "11111111-2222-4333-8444-555555555555", version: "1.0.0.0" };
    const bytes = await writeXlsx({ ...sheetWith({}), settings: { a: "1" } }, { ...options, addIn: other });
    const file = await readXlsx(bytes, "B.xlsx", options);
    expect(file.ok && file.workbook.settings).toBeUndefined();
    expect(file.ok && file.notes.map(({ code }) => code)).toEqual(["leftOutAddIns"]);
  });

  it("Office's own custom XML is not shown, as Excel's API does not show it", async () => {
    const label = '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>';
    const file = await saved({ ...sheetWith({}), customXmlParts: [{ id: "{A}", xml: label }] });
    expect((await workbookOf(file)).customXmlParts).toBeUndefined();
  });
});

describe("the hash of a sheet's password", () => {
  // XlsxWriter 3.2, Worksheet._encode_password, which follows Excel's.
  it.each([
    ["password", "83AF"],
    ["drowssap", "996B"],
    ["7", "CE24"],
    ["This is a longer phrase", "D14E"],
  ])("of %p is %s", (password, hash) => expect(passwordHash(password)).toBe(hash));
});

function rule(addresses: string, changed: Partial<ValidationRule>): ValidationData {
  return { addresses, ...noRule, ...changed };
}

function chart(changed: Partial<ChartData>): ChartData {
  return {
    name: "Chart 1",
    type: "ColumnClustered",
    series: [
      {
        nameCell: "'My S'!$B$1",
        values: "'My S'!$B$2:$B$9",
        categories: "'My S'!$A$2:$A$9",
        color: "#0B5345",
      },
      { name: "Fixed & <name>", values: "S!$C$2:$C$9" },
    ],
    from: { row: 3, column: 5, x: 12.5, y: 3 },
    extent: { width: 360, height: 216 },
    title: { text: "Orders\nby month", visible: true },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: { ...untitled, title: { text: "Month", visible: true } },
    valueAxis: { ...untitled, minimum: 0, numberFormat: "0%" },
    dataLabels: { showValue: false },
    ...changed,
  };
}

function protectionOptions(changed: Record<string, boolean | string>): Record<string, boolean | string> {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Normal",
    ...changed,
  };
}
