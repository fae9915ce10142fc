import type { Language } from "../../../language";
import { builtInFormatId, FIRST_OWN_FORMAT } from "../numberFormats";
import type { Look } from "../../styleAreas";
import { alignmentXml, bordersXml, fontXml, patternFillXml, solidFillXml } from "./looks";
import { document, element, list, MAIN } from "./xmlPart";

/** Items that are written once and named by their number. */
class Numbered {
  readonly items: string[];
  private readonly numbers: Map<string, number>;

  constructor(...items: readonly string[]) {
    this.items = [...items];
    this.numbers = new Map(items.map((item, number) => [item, number]));
  }

  number(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The looks of a workbook's cells, each with the number by which cells name it; 0 is the usual look. */
export class StyleTable {
  private readonly looks: Look[] = [{}];
  private readonly numbers = new Map<string, number>([["{}", 0]]);
  private readonly combinations = new Map<string, number>();

  constructor(private readonly language: Language) {}

  number(look: Look): number {
    const key = JSON.stringify(Object.fromEntries(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1))));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }

  /** The look of a cell that had one look and then got another on top of it. */
  combined(below: number, above: number): number {
    if (below === 0) return above;
    const key = `${below},${above}`;
    const known = this.combinations.get(key);
    if (known !== undefined) return known;
    const number = this.number({ ...this.looks[below], ...this.looks[above] });
    this.combinations.set(key, number);
    return number;
  }

  /** xl/styles.xml. */
  xml(): string {
    const formats = new Map<string, number>();
    const fonts = new Numbered(fontXml({}));
    // The first two fills are fixed by the standard.
    const fills = new Numbered(patternFillXml("none"), patternFillXml("gray125"));
    const borders = new Numbered(bordersXml({}));
    const xfs = this.looks.map((look) => {
      const numFmtId = this.formatId(look.numberFormat ?? "General", formats);
      const fillId = look.background === undefined ? 0 : fills.number(solidFillXml(look.background));
      const borderId = borders.number(bordersXml(look));
      const alignment = alignmentXml(look);
      const attributes = { numFmtId, fontId: fonts.number(fontXml(look)), fillId, borderId, xfId: 0 };
      const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1 };
      return element(
        "xf",
        { ...attributes, ...applied, applyAlignment: alignment === "" ? 0 : 1 },
        alignment,
      );
    });
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const own = [...formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    return document(
      element("styleSheet", { xmlns: MAIN }, [
        list("numFmts", own),
        list("fonts", fonts.items),
        list("fills", fills.items),
        list("borders", borders.items),
        list("cellStyleXfs", [element("xf", plain)]),
        list("cellXfs", xfs),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      ]),
    );
  }

  private formatId(pattern: string, own: Map<string, number>): number {
    const id = builtInFormatId(pattern, this.language) ?? own.get(pattern);
    if (id !== undefined) return id;
    own.set(pattern, FIRST_OWN_FORMAT + own.size);
    return FIRST_OWN_FORMAT + own.size - 1;
  }
}
