/** Excel.WorksheetProtection: whether a sheet takes changes, and which all the same. */
import type { Protection } from "../kept/KeptParts";
import { ApiObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";

/** What Excel.WorksheetProtectionOptions says of a sheet protected without options. */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export class WorksheetProtection extends ApiObject {
  override readonly className = "WorksheetProtection";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  override readonly properties = {
    options: { get: () => this.current()?.options ?? null },
    protected: { get: () => this.current() !== undefined },
  };

  override readonly methods = {
    protect: (args: Arguments) => this.protect(args),
    unprotect: (args: Arguments) => this.unprotect(args),
  };

  private current(): Protection | undefined {
    return this.book.kept.parts.protections[this.sheet];
  }

  /** Protecting a protected sheet fails, as the reference says. */
  private protect(args: Arguments): void {
    if (this.current() !== undefined) throw new RichApiError("InvalidOperation");
    const options = { ...defaultOptions, ...(args.at(0) as object | undefined) };
    const password = args.has(1) ? { password: args.text(1) } : {};
    this.keep({ options, ...password });
  }

  private unprotect(args: Arguments): void {
    const given = args.has(0) ? args.text(0) : "";
    if (given !== (this.current()?.password ?? "")) throw new RichApiError("InvalidArgument");
    this.keep(undefined);
  }

  private keep(protection: Protection | undefined): void {
    const { [this.sheet]: _, ...others } = this.book.kept.parts.protections;
    const protections = protection === undefined ? others : { ...others, [this.sheet]: protection };
    this.book.grid.sheetEditing.setProtected(this.sheet, protection !== undefined);
    this.book.kept.changeForGood({ protections });
  }
}
