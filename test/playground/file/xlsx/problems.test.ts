import { fileProblemText } from "../../../../playground/file/words";
import { openFile } from "../../../../playground/file/openFile";
import { PackageWriter } from "../../../../playground/file/xlsx/package/PackageWriter";
import { MAX_FILE_MEGABYTES } from "../../../../playground/file/xlsx/limits";
import type { Language } from "../../../../playground/language";
import { options, saved } from "./support";

const languages: readonly Language[] = ["en-US", "da-DK", "sv-SE"];

const text = (value: string) => Buffer.from(value);
const megabytes = (count: number) =>
  Buffer.concat([text("PK\u0003\u0004"), Buffer.alloc(count * 1024 * 1024)]);

/** [MS-CFB] 2.2: the signature of a compound file; 2.6.1: names of streams are in UTF-16. */
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from(`${stream}\0`, "utf16le"),
    Buffer.alloc(512),
  ]);

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new PackageWriter();
  for (const [path, xml] of Object.entries(parts)) await writer.add("officeDocument", path, xml, "");
  return writer.finish();
}

const whole = () => saved({ name: "B", sheets: [{ name: "S", rows: [["a", 1]] }] });

const changed = async (from: string, to: string) =>
  Buffer.from(
    Buffer.from(await whole())
      .toString("latin1")
      .replaceAll(from, to),
    "latin1",
  );

describe("a file that is no workbook says what it is instead", () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["encrypted with a password", "a.xlsx", () => compound("EncryptedPackage"), "encrypted"],
    ["an old .xls", "a.xls", () => compound("Workbook"), "oldExcel"],
    ["an old .xls under another name", "a.csv", () => compound("Book"), "oldExcel"],
    ["another compound file", "a.xls", () => compound("WordDocument"), "notWorkbook"],
    ["a binary workbook", "a.xlsb", () => zip({ "xl/workbook.bin": "x" }), "binaryWorkbook"],
    ["a document of Word's", "a.docx", () => zip({ "word/document.xml": "<w/>" }), "notWorkbook"],
    ["any zip file", "a.xlsx", () => zip({ "a/b.txt": "x" }), "notWorkbook"],
    ["a web page under the name of a workbook", "a.xls", () => text("<html><table/></html>"), "notWorkbook"],
    ["nothing", "a.xlsx", () => text(""), "empty"],
    ["cut off in the middle", "a.xlsx", async () => (await whole()).subarray(0, 1500), "damaged"],
    ["cut off after the first bytes", "a.xlsx", () => text("PK\u0003\u0004"), "damaged"],
    [
      "with a byte changed",
      "a.xlsx",
      () => changed("[Content_Types]", "[Content_Typos]").then((b) => b.subarray(0, -30)),
      "damaged",
    ],
    ["larger than the limit", "a.xlsx", () => megabytes(MAX_FILE_MEGABYTES + 1), "fileTooLarge"],
  ])("%s", async (_, name, content, code) => {
    const file = await openFile(new Uint8Array(await content()), name, options);
    expect(file).toMatchObject({ ok: false, problem: { code } });
    if (file.ok) return;
    const sentences = languages.map((language) => fileProblemText(file.problem, language));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
  });

  it.each([
    ["xl/workbook.xml", "<workbook"],
    ["xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></row>"],
    [
      "xl/worksheets/sheet1.xml",
      '<worksheet><sheetData><row r="0"><c r="A0"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      "xl/worksheets/sheet1.xml",
      '<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>',
    ],
    [
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row><c><v>1e999</v></c></row></sheetData></worksheet>",
    ],
  ])("damaged in %s: %s", async (path, xml) => {
    const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const writer = new PackageWriter();
    const sheet = `<sheets><sheet name="S" r:id="rId1" xmlns:r="${relationships}"/></sheets>`;
    const parts = {
      "xl/workbook.xml": `<workbook>${sheet}</workbook>`,
      "xl/worksheets/sheet1.xml": "<worksheet/>",
      [path]: xml,
    };
    await writer.add("officeDocument", "xl/workbook.xml", parts["xl/workbook.xml"] ?? "", "");
    const main = "xl/workbook.xml";
    await writer.add("worksheet", "xl/worksheets/sheet1.xml", parts["xl/worksheets/sheet1.xml"] ?? "", main);
    const file = await openFile(await writer.finish(), "a.xlsx", options);
    expect(file).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });
});
