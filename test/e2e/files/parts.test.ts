/**
 * What an add-in leaves in a workbook beside its cells goes into the file and comes back: written and read through Microsoft's
 * Office.js in the add-in's own page.
 */
import type { Frame } from "playwright-core";
import { startPlayground, type Playground } from "../support/playground";
import { choose, downloaded, statusSays, type Saved } from "./support";

describe("A workbook that an add-in has worked on", () => {
  let playground: Playground;
  let saved: Saved;
  let box: readonly number[];

  const addin = (): Frame => {
    const frame = playground.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!frame) throw new Error("The add-in's page is not there.");
    return frame;
  };

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
    box = await addin().evaluate(async () => {
      await Office.onReady();
      const { settings } = Office.context.document;
      settings.set("plan", { name: "Årsplan", rows: [1, 2] });
      await new Promise((resolve) => settings.saveAsync(resolve));
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        context.workbook.customXmlParts.add('<plan xmlns="urn:fasthold:test">ø &amp; å</plan>');
        const scale = sheet.getRange("A1:A3").conditionalFormats.add("ColorScale");
        scale.colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#F8696B" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        };
        context.workbook.comments.add("Sheet1!A2", "Counted twice?");
        sheet.pageLayout.orientation = "Landscape";
        sheet.tabColor = "#0B5345";
        sheet.pageLayout.setPrintArea("A1:C9");
        sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&A";
        const { format } = sheet.getRange("B2");
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.font.underline = "Single";
        format.font.name = "Georgia";
        format.rowHeight = 30;
        const line = format.borders.getItem("EdgeBottom");
        line.style = "Double";
        line.color = "#C00000";
        const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
        chart.title.text = "Growth";
        chart.setPosition("D5", "H12");
        chart.load("left,top,width,height");
        await context.sync();
        sheet.protection.protect({ allowSort: true }, "secret");
        await context.sync();
        return [chart.left, chart.top, chart.width, chart.height];
      });
    });
    const { page } = playground;
    saved = await downloaded(page, () => page.getByRole("button", { name: "Save as XLSX" }).click());
    // Something else in between, so that nothing can be left over.
    await choose(page, "other.csv", Buffer.from("a,b\n1,2\n"));
    await statusSays(page, "other.csv is open.");
    await choose(page, "back.xlsx", saved.bytes);
    await statusSays(page, "back.xlsx is open.");
  });
  afterAll(() => playground.close());

  it("still has the settings", async () => {
    const value = await addin().evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("plan");
        setting.load("value");
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(value).toEqual({ name: "Årsplan", rows: [1, 2] });
  });

  it("still has the custom XML part, to the letter", async () => {
    const xml = await addin().evaluate(() =>
      Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace("urn:fasthold:test").getOnlyItem();
        const text = part.getXml();
        await context.sync();
        return text.value;
      }),
    );
    expect(xml).toBe('<plan xmlns="urn:fasthold:test">ø &amp; å</plan>');
  });

  it("still has the colour scale, the comment, the page setup and the tab's colour", async () => {
    const found = await addin().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const format = sheet.getRange("A1:A3").conditionalFormats.getItemAt(0);
        format.load("type,colorScale/criteria");
        const comment = context.workbook.comments.getItemByCell("Sheet1!A2");
        comment.load("content");
        sheet.pageLayout.load("orientation,leftMargin");
        sheet.load("tabColor");
        await context.sync();
        const { minimum, maximum } = format.colorScale.criteria;
        const { orientation, leftMargin } = sheet.pageLayout;
        const page = [orientation, leftMargin, sheet.tabColor];
        return [format.type, minimum.color, maximum.color, comment.content, ...page];
      }),
    );
    expect(found).toEqual([
      "ColorScale",
      "#F8696B",
      "#63BE7B",
      "Counted twice?",
      "Landscape",
      50.4,
      "#0B5345",
    ]);
  });

  it("still has the cell's lines, alignment and font, the row's height, the print area and the header", async () => {
    const found = await addin().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { format } = sheet.getRange("B2");
        format.load("horizontalAlignment,verticalAlignment,rowHeight,font/underline,font/name");
        const line = format.borders.getItem("EdgeBottom").load("style,color");
        const area = sheet.pageLayout.getPrintArea().load("address");
        const header = sheet.pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
        await context.sync();
        const { horizontalAlignment, verticalAlignment, rowHeight, font } = format;
        return [
          [horizontalAlignment, verticalAlignment, rowHeight, font.underline, font.name],
          [line.style, line.color],
          [area.address, header.centerHeader],
        ];
      }),
    );
    expect(found).toEqual([
      ["Center", "Top", 30, "Single", "Georgia"],
      ["Double", "#C00000"],
      ["Sheet1!A1:C9", "&A"],
    ]);
  });

  it("still has the chart where it was, and draws it", async () => {
    const chart = await addin().evaluate(() =>
      Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
        chart.load("chartType,left,top,width,height,title/text");
        await context.sync();
        const { left, top, width, height } = chart;
        return { type: chart.chartType, title: chart.title.text, box: [left, top, width, height] };
      }),
    );
    expect(chart).toMatchObject({ type: "Line", title: "Growth" });
    chart.box.forEach((side, i) => expect(side).toBeCloseTo(box[i] ?? NaN, 1));
    await playground.page.locator("#charts figure").waitFor({ state: "visible" });
  });

  it("is still protected, with the same password", async () => {
    const answers = await addin().evaluate(async () => {
      const attempt = (run: (sheet: Excel.Worksheet) => void) =>
        Excel.run(async (context) => {
          run(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
          return "done";
        }).catch((error: OfficeExtension.Error) => error.code);
      return [
        await attempt((sheet) => (sheet.getRange("A1").values = [[9]])),
        await attempt((sheet) => sheet.protection.unprotect("wrong")),
        await attempt((sheet) => sheet.protection.unprotect("secret")),
        await attempt((sheet) => (sheet.getRange("A1").values = [[9]])),
      ];
    });
    expect(answers).toEqual(["AccessDenied", "InvalidArgument", "done", "done"]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
