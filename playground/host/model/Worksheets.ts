/** Excel.WorksheetCollection: the workbook's sheets. */
import type { SheetInfo } from "../../grid/Grid";
import { Collection, notFound, type Key } from "../richApi/Collection";
import type { Arguments } from "../richApi/Arguments";
import type { Book } from "./Book";
import { eventMembers, newerEventMembers } from "./eventMembers";
import { freeSheetName, requireFreeSheetName } from "./sheetNames";
import { Worksheet } from "./Worksheet";

export class Worksheets extends Collection<Worksheet> {
  override readonly className = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    ...eventMembers(
      "Activated",
      "Added",
      "Deactivated",
      "DataChanged",
      "Deleted",
      "ProtectionChanged",
      "SelectionChanged",
    ),
    ...newerEventMembers("Moved", "NameChanged", "VisibilityChanged"),
    add: (args: Arguments) => this.add(args.has(0) ? args.text(0) : freeSheetName(this.book)),
    getActiveWorksheet: () => new Worksheet(this.book, this.book.grid.activeSheet()),
    getCount: (args: Arguments) => this.sheets(args.flag(0)).length,
    getFirst: (args: Arguments) => this.worksheet(this.sheets(args.flag(0))[0]),
    getLast: (args: Arguments) => this.worksheet(this.sheets(args.flag(0)).at(-1)),
  };

  protected override all(): readonly Worksheet[] {
    return this.sheets(false).map((sheet) => this.worksheet(sheet));
  }

  protected override lookUp(key: Key): Worksheet | undefined {
    const sheet = this.book.findSheet(String(key));
    return sheet === undefined ? undefined : this.worksheet(sheet);
  }

  private sheets(visibleOnly: boolean): readonly SheetInfo[] {
    const sheets = this.book.grid.sheets();
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }

  private worksheet(sheet: SheetInfo | undefined): Worksheet {
    return new Worksheet(this.book, (sheet ?? notFound()).id);
  }

  private add(name: string): Worksheet {
    requireFreeSheetName(this.book, name);
    return this.worksheet(this.book.grid.addSheet(name));
  }
}
