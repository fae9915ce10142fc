/** What add-ins write to cells and sheets, through Microsoft's unmodified Office.js. */
import { failure, run } from "../support/inExcel";
import { startHostPages, type HostPage, type HostPages } from "../support/hostPage";

let pages: HostPages;
let host: HostPage;

beforeAll(async () => {
  pages = await startHostPages();
});

beforeEach(async () => {
  host = await pages.open();
});

afterEach(() => host.close());

afterAll(() => pages.close());

describe("writing", () => {
  it("fills a range with values, formulas and formats, and leaves cells whose value is null", async () => {
    const read = await run(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("B2:C3");
      range.values = [
        [1, "two"],
        ["=A1", true],
      ];
      range.formulas = [
        [null, "=SUM(A1,2)"],
        [null, null],
      ];
      range.numberFormat = [["0.0%"]] as never;
      await context.sync().catch(() => undefined);
      range.numberFormat = [
        ["0.0%", "General"],
        ["@", "0"],
      ];
      range.load("formulas,numberFormat,address");
      await context.sync();
      return [range.formulas, range.numberFormat, range.address];
    });
    expect(read).toEqual([
      [
        [1, "=SUM(A1,2)"],
        ["=A1", true],
      ],
      [
        ["0.0%", "General"],
        ["@", "0"],
      ],
      "'Two words'!B2:C3",
    ]);
  });

  it("fills every cell with one value given alone", async () => {
    const values = await run(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("A1:B2");
      range.values = 7 as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("takes many rows at once", async () => {
    const last = await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two words");
      sheet.getRange("A1:B5000").values = Array.from({ length: 5000 }, (_, row) => [row, `row ${row}`]);
      const cell = sheet.getRange("A1:B5000").getLastRow();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[4999, "row 4999"]]);
  });

  it("refuses rows of another size than the range", async () => {
    const failed = await failure(host, async (context) => {
      context.workbook.getSelectedRange().values = [[1, 2]];
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", errorLocation: "Range.values" });
    expect(failed.message).toContain("doesn't match the size");
  });

  it("refuses a formula that Excel would not take", async () => {
    const failed = await failure(host, async (context) => {
      context.workbook.getSelectedRange().formulas = [["=SUM("]];
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", errorLocation: "Range.formulas" });
  });

  it("keeps what was done before the action that failed", async () => {
    await failure(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two words");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2:A3").values = [["too small"]];
      sheet.getRange("A4").values = [["after"]];
      await context.sync();
    });
    const values = await run(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("A1:A4");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["before"], [""], [""], [""]]);
  });

  it("shows and takes formulas in the signs of the user's language", async () => {
    const danish = await pages.open({ lang: "da-DK" });
    const read = await danish.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Orders").getRange("D1:D2");
        range.formulas = [['=CLV(1.5,2,"a,b",{1,2;3,4})'], [1.5]];
        range.load("formulasLocal");
        const local = context.workbook.worksheets.getItem("Orders").getRange("E1");
        local.formulasLocal = [["=CLV(1,5;Orders[Amount, net])"]];
        local.load("formulas");
        const { numberFormat } = context.workbook.application.cultureInfo;
        numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
        await context.sync();
        return [
          range.formulasLocal,
          local.formulas,
          numberFormat.numberDecimalSeparator,
          numberFormat.numberGroupSeparator,
        ];
      }),
    );
    await danish.close();
    expect(read).toEqual([
      [['=CLV(1,5;2;"a,b";{1\\2;3\\4})'], [1.5]],
      [["=CLV(1.5,Orders[Amount, net])"]],
      ",",
      ".",
    ]);
  });
});

describe("worksheets", () => {
  it("are added under a name that is free and allowed", async () => {
    const read = await run(host, async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      const unnamed = context.workbook.worksheets.add();
      await context.sync();
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      for (const one of [sheet, unnamed, active]) one.load("name");
      await context.sync();
      return [sheet.name, unnamed.name, active.name];
    });
    expect(read).toEqual(["Report", "Sheet4", "Report"]);

    const taken = await failure(host, async (context) => {
      context.workbook.worksheets.add("orders");
      await context.sync();
    });
    expect(taken.code).toBe("ItemAlreadyExists");
    const forbidden = await failure(host, async (context) => {
      context.workbook.worksheets.add("a/b");
      await context.sync();
    });
    expect(forbidden.code).toBe("InvalidArgument");
  });
});
