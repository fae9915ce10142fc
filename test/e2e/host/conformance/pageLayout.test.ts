/** How a sheet is printed: margins, headers and footers, the print area, repeated rows and columns. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
describe("PageLayout", () => {
  it("takes every choice and gives it back", async () => {
    const chosen = {
      blackAndWhite: true,
      centerHorizontally: true,
      draftMode: true,
      firstPageNumber: 3,
      leftMargin: 36,
      orientation: "Landscape",
      paperSize: "A3",
      printComments: "EndSheet",
      printErrors: "Dash",
      printGridlines: true,
      printHeadings: true,
      printOrder: "OverThenDown",
      zoom: { scale: 80 },
    };
    const read = await excel.run(async (context, given) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.set(given as Excel.Interfaces.PageLayoutUpdateData);
      await context.sync();
      pageLayout.load(Object.keys(given));
      await context.sync();
      return Object.fromEntries(
        Object.keys(given).map((name) => [name, (pageLayout as unknown as Record<string, unknown>)[name]]),
      );
    }, chosen);
    expect(read).toEqual(chosen);
  });

  it.each([
    ["printErrors", "Sometimes"],
    ["printComments", true],
    ["orientation", "Upright"],
    ["zoom", { scale: 5 }],
  ])("%s of %p is InvalidArgument", async (name, value) => {
    const failed = await excel.statement(`sheet.pageLayout.${name} = ${JSON.stringify(value)}`);
    expect(failed.code).toBe("InvalidArgument");
  });

  it("setPrintMargins: with units; margins not provided remain unchanged", async () => {
    const read = await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintMargins("Inches", { left: 0.5, header: 0.25 });
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.load("leftMargin,headerMargin,topMargin,rightMargin");
      await context.sync();
      const { leftMargin, headerMargin, topMargin, rightMargin } = pageLayout;
      return { leftMargin, headerMargin, topMargin, rightMargin };
    });
    expect(read).toEqual({ leftMargin: 36, headerMargin: 18, topMargin: 72, rightMargin: 50.4 });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprintarea-member(1)
describe("the print area", () => {
  it("is null until somebody sets it; then one or more rectangles", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const before = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      sheet.pageLayout.setPrintArea("A1:C9");
      const one = sheet.pageLayout.getPrintArea().load("address");
      sheet.pageLayout.setPrintArea(sheet.getRanges("A1:B2,D1:E2"));
      const two = sheet.pageLayout.getPrintArea().load("address,areaCount");
      await context.sync();
      return [before.isNullObject, one.address, two.address, two.areaCount];
    });
    expect(read).toEqual([true, "Sheet1!A1:C9", "Sheet1!A1:B2,Sheet1!D1:E2", 2]);
  });

  it("getPrintArea without one is ItemNotFound", async () => {
    expect(await excel.statement("sheet.pageLayout.getPrintArea().load('address')")).toMatchObject({
      code: "ItemNotFound",
      location: "PageLayout.getPrintArea",
    });
  });

  // https://support.microsoft.com/office/set-or-clear-a-print-area-on-a-worksheet-27048af8-a321-416d-ba1b-e99ae2182a7e
  it("is a name that belongs to the sheet", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.pageLayout.setPrintArea("A1:C9");
      const name = sheet.names.getItem("Print_Area").load("formula,scope");
      await context.sync();
      return [name.formula, name.scope];
    });
    expect(read).toEqual(["=Sheet1!$A$1:$C$9", "Worksheet"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)
describe("rows and columns that are repeated on every page", () => {
  it("are set one by one and stand side by side", async () => {
    const read = await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintTitleRows("$1:$2");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      const none = columns.isNullObject;
      pageLayout.setPrintTitleColumns("A:B");
      const both = [pageLayout.getPrintTitleRows(), pageLayout.getPrintTitleColumns()];
      for (const range of both) range.load("address");
      await context.sync();
      return [none, ...both.map(({ address }) => address)];
    });
    expect(read).toEqual([true, "Sheet1!1:2", "Sheet1!A:B"]);
  });

  it.each(["setPrintTitleRows('A1:B2')", "setPrintTitleColumns('1:2')"])(
    "%s: the range must span the entire row or column",
    async (call) => {
      expect((await excel.statement(`sheet.pageLayout.${call}`)).code).toBe("InvalidArgument");
    },
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup
describe("headers and footers", () => {
  it("are texts by place, for all pages, the first, and even ones; as wide and large as the sheet", async () => {
    const read = await excel.run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      headersFooters.load("state,useSheetMargins,useSheetScale");
      await context.sync();
      const before = [headersFooters.state, headersFooters.useSheetMargins, headersFooters.useSheetScale];
      headersFooters.state = "FirstOddAndEven";
      headersFooters.useSheetScale = false;
      headersFooters.defaultForAllPages.centerHeader = "&A";
      headersFooters.firstPage.leftFooter = "First";
      headersFooters.evenPages.rightFooter = "&P";
      headersFooters.load("state,useSheetScale");
      const { defaultForAllPages: all, firstPage, evenPages } = headersFooters;
      for (const pages of [all, firstPage, evenPages]) pages.load();
      await context.sync();
      return [
        before,
        [headersFooters.state, headersFooters.useSheetScale],
        [all.centerHeader, all.leftHeader, firstPage.leftFooter, evenPages.rightFooter],
      ];
    });
    expect(read).toEqual([
      ["Default", true, true],
      ["FirstOddAndEven", false],
      ["&A", "", "First", "&P"],
    ]);
  });

  it("a state that is none is InvalidArgument", async () => {
    const failed = await excel.statement("sheet.pageLayout.headersFooters.state = 'Never'");
    expect(failed.code).toBe("InvalidArgument");
  });
});
