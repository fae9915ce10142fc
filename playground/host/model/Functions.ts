/** Excel.Functions: worksheet functions that are calculated without a cell. Of these, DATE. */
import { ApiObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";

const MILLISECONDS_A_DAY = 86_400_000;
/** The days 0 of the two date systems. */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

export class Functions extends ApiObject {
  override readonly className = "Functions";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly methods = {
    date: (args: Arguments) =>
      new FunctionResult(this.date(args.integer(0), args.integer(1), args.integer(2))),
  };

  /** From 1 March 1900 on; before, Excel knows a day that there never was. */
  private date(year: number, month: number, day: number): number {
    if (year < 1901 || year > 9999) throw new RichApiError("InvalidArgument");
    const zero = this.book.kept.parts.countsFrom1904 === true ? DAY_ZERO.from1904 : DAY_ZERO.from1900;
    return (Date.UTC(year, month - 1, day) - zero) / MILLISECONDS_A_DAY;
  }
}

class FunctionResult extends ApiObject {
  override readonly className = "FunctionResult";

  constructor(private readonly value: number) {
    super();
  }

  override readonly properties = {
    error: { get: () => null },
    value: { get: () => this.value },
  };
}
