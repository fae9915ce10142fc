import { encodeText } from "../package/xmlText";
import { document, element, MAIN } from "./xmlPart";

/** The texts of a workbook, each written once; cells name them by their number. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** xl/sharedStrings.xml. */
  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${textElement(text)}</si>`);
    const counts = { count: this.uses, uniqueCount: this.numbers.size };
    return document(element("sst", { xmlns: MAIN, ...counts }, items));
  }
}

/** Without being told, Excel cuts off the spaces around a text. */
function textElement(text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${encodeText(text)}</t>`;
}
