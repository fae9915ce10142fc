/**
 * Files that go through LibreOffice, which reads what we write and writes what we read. What it does its own way: it writes
 * 15 digits, a TRUE among numbers as =TRUE(), and no frozen panes unless it has a window; it calculates array formulas anew,
 * whatever value stands beside them, and knows no add-in's functions. So of these the formula comes back, not the value.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isFormula,
  type CellContent,
  type SheetData,
  type WorkbookData,
} from "../../../../playground/file/WorkbookData";
import { noRule } from "../../../../playground/grid/port/Validations";
import { converted, describeWithLibreOffice } from "../../../support/libreOffice";
import { describeWithRealData, realRecords } from "../../../support/realData";
import { cellLooks, opened, problemOf, saved, workbookOf } from "./support";

const formula = (text: string, value: number | string | boolean): CellContent => ({ formula: text, value });
const failed = (text: string, error: string): CellContent => ({ formula: text, value: { error } });

const orders: WorkbookData = {
  name: "orders.xlsx",
  activeSheet: 1,
  sheets: [
    {
      name: "Orders",
      rows: [
        ["Customer", "Date", "Amount", "Æ & <ø>"],
        ["A", 46113, 12.5, "#N/A"],
        ["B", 46114.25, -7.25, "00123"],
        ["C", 46115, 1e-7, "=1+1"],
        ["A", 46116, 123456789.125, "a\nb"],
      ],
      tables: [{ name: "Orders", address: "A1:D5" }],
      styles: [
        { address: "B2:B5", numberFormat: "yyyy/mm/dd" },
        { address: "C2:C5", numberFormat: "#,##0.00" },
      ],
    },
    {
      name: "My figures",
      rows: [
        [formula("=SUM(Orders[Amount])", 123456794.375), formula("=SUM(Orders!C2:C3)", 5.25)],
        [formula('=COUNTIF(Orders!A2:A5,"A")', 2), formula('=IFERROR(1/0,"none")', "none")],
        [formula("=1>2", false), formula('=TEXT(0.5,"0%")&" of "&rate', "50% of 0.25")],
        [formula("=ROUND(Orders!C2/3,4)", 4.1667), formula("='My figures'!A4*2", 8.3334)],
        [failed("=1/0", "#DIV/0!"), failed("=NA()", "#N/A"), formula('=""', "")],
        [
          formula("=STDEV.S(Orders!C2:C3)", 13.9653714),
          formula("=SUMPRODUCT(Orders!C2:C3,Orders!C2:C3)", 208.8125),
        ],
      ],
    },
    { name: "Away", visibility: "hidden", rows: [["x"]] },
  ],
  names: [{ name: "rate", formula: "=0.25" }],
};

describeWithLibreOffice("a workbook that LibreOffice has opened and saved", () => {
  let back: WorkbookData;
  beforeAll(async () => {
    back = await workbookOf(converted(await saved(orders), "xlsx", "xlsx"), "orders.xlsx");
  }, 200_000);

  it("has the same values and formulas in every cell", () => {
    expect(back.sheets.map(({ rows }) => rows)).toEqual(orders.sheets.map(({ rows }) => rows));
  });

  it("has the same sheets, tables and names", () => {
    const shape = ({ sheets, names }: WorkbookData) => ({
      sheets: sheets.map(({ name, visibility, tables }) => ({ name, visibility, tables })),
      names,
    });
    expect(shape(back)).toEqual(shape(orders));
  });

  it("has the same number formats", () => {
    const formats = ({ sheets }: WorkbookData) =>
      (sheets[0]?.styles ?? []).flatMap(({ numberFormat }) => numberFormat ?? []);
    expect(new Set(formats(back))).toEqual(new Set(formats(orders)));
  });
});

describeWithLibreOffice("what lies beside the cells, in LibreOffice", () => {
  const beside: SheetData = {
    name: "S",
    rows: [
      ["Month", "Orders"],
      ["January", 3],
      ["February", 5],
    ],
    notes: [{ address: "B2", text: "Counted\ntwice?" }],
    colorScales: [
      {
        addresses: "B2:B3",
        points: [
          { kind: "lowest", color: "#F8696B" },
          { kind: "highest", color: "#63BE7B" },
        ],
        stopIfTrue: false,
      },
    ],
    validations: [
      { addresses: "A2:A3", ...noRule, type: "List", formula1: "January,February" },
      { addresses: "B2", ...noRule, type: "WholeNumber", operator: "GreaterThan", formula1: "=B3" },
    ],
    protection: { passwordHash: { password: "83AF" }, options: {} },
    pageLayout: {
      orientation: "Landscape",
      leftMargin: 36,
      headersFooters: { odd: { leftHeader: "Orders", rightFooter: "&P" } },
    },
    rowHeights: { 1: 40 },
    styles: [
      {
        address: "A1",
        horizontal: "Center",
        vertical: "Top",
        wrap: true,
        underline: true,
        fontName: "Georgia",
      },
      {
        address: "B2",
        strikethrough: true,
        borders: {
          top: { style: "Double", color: "#C00000" },
          left: { style: "Hairline", color: "#000000" },
        },
      },
    ],
    charts: [
      {
        name: "Chart 1",
        type: "ColumnClustered",
        series: [
          { nameCell: "S!$B$1", values: "S!$B$2:$B$3", categories: "S!$A$2:$A$3" },
          { name: "The same again", values: "S!$B$2:$B$3", categories: "S!$A$2:$A$3" },
        ],
        from: { row: 4, column: 3, x: 0, y: 0 },
        extent: { width: 360, height: 216 },
        title: { text: "Orders by month", visible: true },
        legend: { visible: true, position: "Bottom" },
        categoryAxis: { visible: true, title: { text: "Month", visible: true } },
        valueAxis: { visible: true, title: { text: "", visible: false }, minimum: 0 },
        dataLabels: { showValue: true },
      },
    ],
  };

  it("comes back: note, colour scale, protection, page setup, looks, heights, rules and chart", async () => {
    const file = await saved({ name: "B", sheets: [beside] });
    const { sheets } = await workbookOf(converted(file, "xlsx", "xlsx"));
    const { notes, colorScales, protection, pageLayout, charts, rowHeights, styles, validations } =
      sheets[0]!;
    const rules = validations?.map(({ addresses, type, formula1 }) => [addresses, type, formula1]);
    expect(rules).toEqual([
      ["A2:A3", "List", "January,February"],
      ["B2", "WholeNumber", "=B3"],
    ]);
    expect(rowHeights?.[1]).toBeCloseTo(40, 0);
    expect(cellLooks(styles)).toMatchObject(cellLooks(beside.styles));
    expect(notes).toEqual(beside.notes);
    expect(colorScales).toEqual(beside.colorScales);
    expect(protection?.passwordHash?.password).toMatch(/^83AF$/i);
    const { headersFooters, ...layout } = beside.pageLayout!;
    expect(pageLayout).toMatchObject(layout);
    // LibreOffice adds its own fonts to the texts.
    expect(JSON.stringify(pageLayout?.headersFooters)).toMatch(/leftHeader.*Orders.*rightFooter.*&P/);
    expect(headersFooters).toBeDefined();
    const { type, series, title, legend, from } = charts![0]!;
    expect({ type, title, legend, from }).toEqual({
      type: "ColumnClustered",
      title: { text: "Orders by month", visible: true },
      legend: { visible: true, position: "Bottom" },
      from: { row: 4, column: 3, x: 0, y: 0 },
    });
    expect(series).toMatchObject(beside.charts![0]!.series);
  }, 200_000);
});

describeWithLibreOffice("our functions in LibreOffice", () => {
  it("keep their formula, which opens as ours again", async () => {
    const texts = [
      "=RETENTION(1000,950,100)",
      "=IFERROR(NPS(A1:A9),0)",
      "=RETENTION.ORDERS(A1:A9,B1:B9,2026)",
    ];
    const rows = texts.map((text) => [formula(text, 0.85)]);
    const file = await saved({ name: "B", sheets: [{ name: "S", rows }] });
    const { sheets } = await workbookOf(converted(file, "xlsx", "xlsx"));
    expect(sheets[0]?.rows.map(([cell]) => cell && isFormula(cell) && cell.formula)).toEqual(texts);
  }, 200_000);
});

describeWithLibreOffice("a file that LibreOffice made from scratch", () => {
  const source = readFileSync(join(__dirname, "made.fods"));

  it("opens with its values, formulas, formats, names and hidden sheet, and nothing left out", async () => {
    const file = await opened(converted(source, "fods", "xlsx"));
    expect(file).toMatchObject({
      ok: true,
      notes: [],
      workbook: {
        sheets: [
          {
            name: "Ordrer",
            rows: [
              ["Kunde", "Dato", "Beløb"],
              ["Æble & Søn", 46113, 12.5],
              ["00123", 46114, -3],
              [
                formula("=SUM(C2:C3)", 9.5),
                formula('=IF(C3<0,"minus","plus")', "minus"),
                formula("=Skjult!A1*2", 84),
              ],
              [formula("=SUM(C2:C3*2)", 19), failed("=1/0", "#DIV/0!")],
            ],
            styles: [{ address: "B2:B3", numberFormat: "yyyy\\-mm\\-dd" }],
          },
          { name: "Skjult", visibility: "hidden", rows: [[42]] },
        ],
        names: [{ name: "beloeb", formula: "=Ordrer!$C$2:$C$3" }],
      },
    });
  }, 200_000);

  it.each([
    ["xls", "oldExcel"],
    ["ods", "openDocument"],
  ])(
    "is refused as .%s, by its name",
    async (kind, problem) => {
      expect(await problemOf(converted(source, "fods", kind))).toBe(problem);
    },
    200_000,
  );
});

describeWithLibreOffice("real orders in LibreOffice", () => {
  describeWithRealData("real orders", () => {
    it("come back as they went", async () => {
      const isNumber = (field: string) => field.trim() !== "" && !Number.isNaN(Number(field));
      const rows = realRecords("cdnow-sample-orders.csv").map((record) =>
        Object.values(record).map((field) => (isNumber(field) ? Number(field) : field)),
      );
      expect(rows.length).toBeGreaterThan(1000);
      const file = await saved({ name: "B", sheets: [{ name: "Orders", rows }] });
      const { sheets } = await workbookOf(converted(file, "xlsx", "xlsx"));
      expect(sheets[0]?.rows).toEqual(rows);
    }, 300_000);
  });
});
