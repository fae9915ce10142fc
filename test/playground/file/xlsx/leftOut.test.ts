import { openFile } from "../../../../playground/file/openFile";
import type { OpenedFile } from "../../../../playground/file/OpenedFile";
import { PackageWriter, type PartKind } from "../../../../playground/file/xlsx/package/PackageWriter";
import { Colors } from "../../../../playground/file/xlsx/read/colors";
import { readStyles } from "../../../../playground/file/xlsx/read/styles";
import { options } from "./support";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet with this XML, and a part that the sheet or the workbook names. */
async function fileWith(
  sheetXml: string,
  kind?: string,
  namedBy = "xl/worksheets/sheet1.xml",
): Promise<OpenedFile> {
  const writer = new PackageWriter();
  const sheets = `<sheets><sheet name="S" r:id="rId1" xmlns:r="${OFFICE}"/></sheets>`;
  await writer.add("officeDocument", "xl/workbook.xml", `<workbook>${sheets}</workbook>`, "");
  await writer.add(
    "worksheet",
    "xl/worksheets/sheet1.xml",
    `<worksheet>${sheetXml}</worksheet>`,
    "xl/workbook.xml",
  );
  if (kind !== undefined) await writer.add(kind as PartKind, "xl/other.xml", "<other/>", namedBy);
  return openFile(await writer.finish(), "a.xlsx", options);
}

const notesOf = (file: OpenedFile) => (file.ok ? file.notes : [file.problem]);

describe("what is left out is said", () => {
  it.each([
    ["<autoFilter ref='A1:B2'/>", "leftOutFilters"],
    ["<rowBreaks count='1'><brk id='9'/></rowBreaks>", "leftOutPageBreaks"],
    ["<hyperlinks><hyperlink ref='A1'/></hyperlinks>", "leftOutLinks"],
    ["<extLst><ext><x:sparklineGroups xmlns:x='urn:x'/></ext></extLst>", "leftOutSparklines"],
    [
      "<conditionalFormatting sqref='A1'><cfRule type='dataBar' priority='1'/></conditionalFormatting>",
      "leftOutConditionalFormats",
    ],
  ])("%s: %s", async (xml, code) => {
    expect(notesOf(await fileWith(xml))).toEqual([{ code, values: {} }]);
  });

  it.each([
    ["pivotCacheDefinition", "leftOutPivots"],
    ["vbaProject", "leftOutMacros"],
    ["externalLink", "leftOutExternal"],
  ])("a part of the kind %s: %s", async (kind, code) => {
    expect(notesOf(await fileWith("", kind, "xl/workbook.xml"))).toEqual([{ code, values: {} }]);
  });

  it.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml"])(
    "parts that nobody knows, in %s, by name",
    async (namedBy) => {
      expect(notesOf(await fileWith("", "slicerCache", namedBy))).toEqual([
        { code: "leftOutOther", values: { parts: "slicerCache" } },
      ]);
    },
  );

  it("nothing is said of what everybody may lose: where things were calculated last, the printer's settings", async () => {
    expect(notesOf(await fileWith("", "calcChain", "xl/workbook.xml"))).toEqual([]);
    expect(notesOf(await fileWith("", "printerSettings"))).toEqual([]);
  });
});

it("a colour scale of whole columns or rows goes from their first cell to their last", async () => {
  const scale =
    "<colorScale><cfvo type='min'/><cfvo type='max'/><color rgb='FF000000'/><color rgb='FFFFFFFF'/></colorScale>";
  const rule = `<cfRule type='colorScale' priority='1'>${scale}</cfRule>`;
  const file = await fileWith(`<conditionalFormatting sqref='A:C 2:3 B9'>${rule}</conditionalFormatting>`);
  expect(file.ok && file.workbook.sheets[0]?.colorScales?.[0]?.addresses).toBe("A1:C1048576 A2:XFD3 B9");
});

it("a rule that names another sheet, as Excel writes it ([MS-XLSX] 2.6.3)", async () => {
  const rule = `<x14:dataValidation type='list' allowBlank='1'><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1>
    <xm:sqref>B2:B5 D:D</xm:sqref></x14:dataValidation>`;
  const file = await fileWith(
    `<extLst xmlns:x14='urn:x14' xmlns:xm='urn:xm'><ext><x14:dataValidations>${rule}</x14:dataValidations></ext></extLst>`,
  );
  expect(file.ok && file.workbook.sheets[0]?.validations).toMatchObject([
    { addresses: "B2:B5 D1:D1048576", type: "List", formula1: "=Other!$A$1:$A$3", ignoreBlanks: true },
  ]);
});

describe("looks that are not shown here", () => {
  const look = (part: string) => {
    const has = (name: string) => (part.startsWith(`<${name}`) ? part : `<${name}/>`);
    const alignment = part.startsWith("<alignment") ? part : "";
    return `<styleSheet><fonts>${has("font")}</fonts><fills>${has("fill")}</fills>
      <borders>${has("border")}</borders><cellXfs><xf>${alignment}</xf></cellXfs></styleSheet>`;
  };
  const colors = new Colors(undefined);

  it.each([
    "<font><u val='double'/></font>",
    "<font><vertAlign val='superscript'/></font>",
    "<fill><gradientFill/></fill>",
    "<fill><patternFill patternType='darkGray'/></fill>",
    "<border diagonalUp='1'><diagonal style='thin'/></border>",
    "<alignment horizontal='centerContinuous'/>",
    "<alignment vertical='justify'/>",
    "<alignment textRotation='45'/>",
    "<alignment indent='1'/>",
    "<alignment shrinkToFit='1'/>",
  ])("%s is said", (part) => {
    expect(readStyles(look(part), colors, "en-US").losesLooks).toBe(true);
  });

  it.each([
    "<font><u/><vertAlign val='baseline'/></font>",
    "<fill><patternFill patternType='solid'><fgColor rgb='FFFF0000'/></patternFill></fill>",
    "<border><left style='hair'/><diagonal/></border>",
    "<alignment horizontal='general' vertical='bottom' textRotation='0' indent='0' shrinkToFit='false'/>",
  ])("%s loses nothing", (part) => {
    expect(readStyles(look(part), colors, "en-US").losesLooks).toBe(false);
  });
});
