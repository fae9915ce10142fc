import fc from "fast-check";
import Papa from "papaparse";
import { openCsv } from "../../../playground/file/openCsv";
import { openText, sheetOf } from "./support";

const SEPARATORS = [",", ";", "\t", "|"];

/** Text that no reader can take for a number or date, and that is not blank. */
const word = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .map((text) => `w${text.replace(/\d/g, "").replace(/\r\n?|\0/g, "\n")}`);

describe("opening any file", () => {
  it("ends in a workbook or a problem, never in an exception: bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof openCsv(bytes, "x.csv").ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });

  it("ends in a workbook or a problem, never in an exception: text that looks like CSV", () => {
    const piece = fc.constantFrom(..."\"',;\t|\n\r().-+/ 0123456789AaTZé", "sep=", "2026-04-01", "1.234,5");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (pieces, name) => {
        expect(typeof openText(pieces.join(""), name).ok).toBe("boolean");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("every cell of a well-formed file survives", () => {
  it("words as they stand", () => {
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2 }));
    fc.assert(
      fc.property(table, fc.constantFrom(...SEPARATORS), fc.boolean(), (body, separator, bom) => {
        const header = body[0]?.map((_, index) => `Name${"abcde"[index]}`) ?? [];
        const text = Papa.unparse([header, ...body], { delimiter: separator, quotes: true });
        expect(sheetOf(openText(`${bom ? "\ufeff" : ""}${text}`)).rows).toEqual([header, ...body]);
      }),
    );
  });

  it("amounts in either style, to the last decimal", () => {
    const style = fc.constantFrom("en-US", "da-DK", "sv-SE", "de-CH");
    const amounts = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 1 });
    fc.assert(
      fc.property(style, amounts, (locale, cents) => {
        const numbers = cents.map((amount) => amount / 100);
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const rows = numbers.map((amount) => ["x", format.format(amount)]);
        const text = Papa.unparse([["Name", "Amount"], ...rows], { delimiter: ";" });
        const read = sheetOf(openText(text)).rows.slice(1);
        expect(read.map(([, amount]) => amount)).toEqual(numbers.map((amount) => amount + 0));
      }),
    );
  });

  it("days of any order, once one of them is after the twelfth", () => {
    const day = fc.integer({ min: 10_000, max: 60_000 });
    const order = fc.constantFrom("d-m-y", "d.m.y", "d/m/y", "m/d/y", "y-m-d");
    fc.assert(
      fc.property(fc.array(day), order, (days, form) => {
        const serials = [46_125, ...days]; // 2026-04-13
        const text = ["When,Name", ...serials.map((serial) => `${written(serial, form)},x`)].join("\n");
        expect(
          sheetOf(openText(text))
            .rows.slice(1)
            .map(([date]) => date),
        ).toEqual(serials);
      }),
    );
  });
});

function written(serial: number, form: string): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  return form
    .replace("y", String(date.getUTCFullYear()))
    .replace("m", String(date.getUTCMonth() + 1))
    .replace("d", String(date.getUTCDate()));
}
