/** Excel.NamedItemCollection: the names of the whole workbook, or those that belong to one sheet. */
import type { NameInfo } from "../../grid/port/Names";
import { Collection, type Key } from "../richApi/Collection";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { sameName, type Book } from "./Book";
import { fromLocalFormula } from "./localFormulas";
import { NamedItem } from "./NamedItem";
import { isName } from "./names";
import { absoluteReference } from "./references";
import { Range } from "./Range";

export class NamedItems extends Collection<NamedItem> {
  override readonly className = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    /** The sheet to which the names belong; left out for those of the workbook. */
    private readonly sheet?: string,
  ) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args.text(0), formulaOf(this.book, args.at(1)), args),
    addFormulaLocal: (args: Arguments) =>
      this.add(args.text(0), String(fromLocalFormula(args.text(1), this.book.language)), args),
  };

  protected override all(): readonly NamedItem[] {
    return this.infos().map((info) => new NamedItem(this.book, info.name, this.sheet));
  }

  protected override lookUp(key: Key): NamedItem | undefined {
    const found = this.infos().find((info) => sameName(info.name, String(key)));
    return found && new NamedItem(this.book, found.name, this.sheet);
  }

  private infos(): readonly NameInfo[] {
    return this.book.grid.names.list().filter((info) => info.sheet === this.sheet);
  }

  private add(name: string, formula: string, args: Arguments): NamedItem {
    if (!isName(name) || !formula.startsWith("=")) throw new RichApiError("InvalidArgument");
    if (this.lookUp(name) !== undefined) throw new RichApiError("ItemAlreadyExists");
    this.book.grid.names.add({
      name,
      formula,
      comment: args.has(2) ? args.text(2) : "",
      visible: true,
      ...(this.sheet === undefined ? {} : { sheet: this.sheet }),
    });
    return new NamedItem(this.book, name, this.sheet);
  }
}

function formulaOf(book: Book, reference: unknown): string {
  if (reference instanceof Range) return `=${absoluteReference(book, reference.area)}`;
  if (typeof reference !== "string") throw new RichApiError("InvalidArgument");
  return reference;
}
