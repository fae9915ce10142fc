/** Excel.WorksheetCollection: the workbook's sheets. */
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Language } from "../../language";
import { sameName, type Book } from "./Book";
import { Worksheet } from "./Worksheet";

/** What a new sheet is called, with a number behind. */
const sheetWord: Readonly<Record<Language, string>> = { "en-US": "Sheet", "da-DK": "Ark", "sv-SE": "Blad" };

export class Worksheets extends ApiObject {
  override readonly className = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly items = () => this.book.grid.sheets().map((sheet) => new Worksheet(this.book, sheet.id));

  override readonly item = (key: string | number) => this.find(String(key));

  override readonly methods = {
    add: (args: Arguments) => this.add(args.has(0) ? args.text(0) : this.freeName()),
    getActiveWorksheet: () => new Worksheet(this.book, this.book.grid.activeSheet()),
    getCount: () => this.book.grid.sheets().length,
    getFirst: () => this.at(0),
    getItem: (args: Arguments) => this.find(args.text(0)),
    getItemOrNullObject: (args: Arguments) => this.lookUp(args.text(0)) ?? new NullObject(),
    getLast: () => this.at(this.book.grid.sheets().length - 1),
  };

  private lookUp(key: string): Worksheet | undefined {
    const sheet = this.book.findSheet(key);
    return sheet === undefined ? undefined : new Worksheet(this.book, sheet.id);
  }

  private find(key: string): Worksheet {
    const sheet = this.lookUp(key);
    if (sheet === undefined) throw new RichApiError("ItemNotFound");
    return sheet;
  }

  private at(position: number): Worksheet {
    const sheet = this.book.grid.sheets()[position];
    if (sheet === undefined) throw new RichApiError("ItemNotFound");
    return new Worksheet(this.book, sheet.id);
  }

  private add(name: string): Worksheet {
    if (!isSheetName(name)) throw new RichApiError("InvalidArgument");
    if (this.book.grid.sheets().some((sheet) => sameName(sheet.name, name)))
      throw new RichApiError("ItemAlreadyExists");
    return new Worksheet(this.book, this.book.grid.addSheet(name).id);
  }

  private freeName(): string {
    const word = sheetWord[this.book.language];
    let number = this.book.grid.sheets().length + 1;
    while (this.book.findSheet(`${word}${number}`) !== undefined) number++;
    return `${word}${number}`;
  }
}

/** Excel's rule: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name);
}
