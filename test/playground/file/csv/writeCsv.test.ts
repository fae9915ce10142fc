import fc from "fast-check";
import Papa from "papaparse";
import { writeCsv } from "../../../../playground/file/csv/writeCsv";

/** Blob.text() would take the byte order mark off. */
const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer()).toString();

describe("a CSV file as Excel writes it", () => {
  it.each([
    ["en-US", '\ufeffA,12.5,"a,b",a;b\r\n'],
    ["da-DK", '\ufeffA;12.5;a,b;"a;b"\r\n'],
    ["sv-SE", '\ufeffA;12.5;a,b;"a;b"\r\n'],
  ] as const)("has the list separator of the user's Windows (%s)", async (language, text) => {
    expect(await bytesOf(writeCsv([["A", "12.5", "a,b", "a;b"]], language))).toBe(text);
  });

  it("doubles quotation marks, and quotes lines within a cell", async () => {
    expect(await bytesOf(writeCsv([['say "hi"', "a\nb", ""]], "en-US"))).toBe(
      '\ufeff"say ""hi""","a\nb",\r\n',
    );
  });

  it.each(["=1+1", "+45 12", "-5", "@name", " x "])("leaves %p as it is, as Excel does", async (text) => {
    expect(await bytesOf(writeCsv([[text]], "da-DK"))).toBe(`\ufeff${text}\r\n`);
  });

  it("is read by Papa Parse as it was, whatever is in the cells", async () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const text = (await bytesOf(writeCsv(lines, "sv-SE"))).replace("\ufeff", "").replace(/\r\n$/, "");
        expect(Papa.parse(text, { delimiter: ";", newline: "\r\n" }).data).toEqual(lines);
      }),
    );
  });
});
