import type { ICellData, Injector, IStyleData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/preset-sheets-core";
import { getFormatInfo } from "numfmt";
import type { Language } from "../../language";
import { enterFormula } from "../formula/enterFormula";
import { readTyped, type Typed } from "../typed/readTyped";
import type { Book } from "./Book";
import type { CellReader } from "./CellReader";
import { toCell } from "./toCell";

/** Turns what is typed, or written through Excel's API, into cells of the grid library. */
export class Typist {
  private readonly functions: IFunctionService;

  constructor(
    private readonly book: Book,
    private readonly reader: CellReader,
    private readonly language: Language,
    injector: Injector,
  ) {
    this.functions = injector.get(IFunctionService);
  }

  /** As typed by the user, in the user's language. Throws RefusedFormula. */
  type(text: string, sheet: string, row: number, column: number): ICellData {
    return this.read(text, this.language, sheet, row, column);
  }

  /** As written by an add-in: formulas are English, other text is read as if typed. Throws RefusedFormula. */
  write(content: number | string | boolean, sheet: string, row: number, column: number): ICellData {
    if (typeof content === "number") return toCell({ kind: "number", value: content });
    if (typeof content === "boolean") return toCell({ kind: "truth", value: content });
    return this.read(content, "en-US", sheet, row, column);
  }

  private read(
    text: string,
    formulaLanguage: Language,
    sheet: string,
    row: number,
    column: number,
  ): ICellData {
    const format = this.reader.numberFormat(sheet, row, column);
    const typed = readTyped(text, {
      language: this.language,
      format,
      thisYear: new Date().getFullYear(),
    });
    if (typed.kind !== "formula") return { ...toCell(typed), ...styleOf(typed, format) };
    const formula = enterFormula(typed.formula, formulaLanguage, {
      arity: (name) => this.arity(name),
      tables: this.book.tables(),
      ownTable: this.book.tableAt(sheet, row, column),
    });
    return toCell({ kind: "formula", formula });
  }

  private arity(name: string): { least: number; most: number } | undefined {
    const executor = this.functions.getExecutor(name);
    if (!executor) return undefined;
    const { minParams, maxParams } = executor;
    return { least: Math.max(0, minParams), most: maxParams < 0 ? Infinity : maxParams };
  }
}

/** Typing a date or 40% formats a cell that shows numbers of another kind. */
function styleOf(typed: Typed, format: string): { s?: IStyleData } {
  if (typed.kind !== "number" || typed.format === undefined) return {};
  const isOtherKind = format === "General" || getFormatInfo(format).type !== getFormatInfo(typed.format).type;
  return isOtherKind ? { s: { n: { pattern: typed.format } } } : {};
}
