/** Excel.WorksheetProtection: whether a sheet takes changes, and which all the same. */
import { fits } from "../kept/password";
import { defaultOptions, setProtection } from "../kept/setProtection";
import type { Protection } from "../kept/KeptParts";
import { ApiObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";

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
    const given = args.at(0) as Partial<typeof defaultOptions> | undefined;
    const options = { ...defaultOptions, ...given };
    const password = args.has(1) ? { password: args.text(1) } : {};
    this.keep({ options, ...password });
  }

  private unprotect(args: Arguments): void {
    const given = args.has(0) ? args.text(0) : "";
    const current = this.current();
    if (current !== undefined && !fits(given, current)) throw new RichApiError("InvalidArgument");
    this.keep(undefined);
  }

  private keep(protection: Protection | undefined): void {
    setProtection(this.book.grid, this.book.kept, this.sheet, protection);
  }
}
