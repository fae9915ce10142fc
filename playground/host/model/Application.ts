/** Excel.Application: the settings and commands of the whole program. */
import { ApiObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";
import { CultureInfo, numberSigns } from "./CultureInfo";

export class Application extends ApiObject {
  override readonly className = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties = {
    calculationMode: { get: () => "Automatic" },
    decimalSeparator: { get: () => numberSigns(this.book.language).decimal },
    thousandsSeparator: { get: () => numberSigns(this.book.language).group },
    useSystemSeparators: { get: () => true },
  };

  override readonly objects = {
    cultureInfo: () => new CultureInfo(this.book.language),
  };

  override readonly methods = {
    calculate: (args: Arguments) => this.calculate(args.text(0)),
  };

  /** The grid is always up to date, so "Recalculate" has nothing to do; the full kinds enter every formula again. */
  private async calculate(kind: string): Promise<void> {
    if (kind === "Recalculate") return;
    if (kind !== "Full" && kind !== "FullRebuild") throw new RichApiError("InvalidArgument");
    for (const sheet of this.book.grid.sheets()) {
      const area = this.book.grid.usedArea(sheet.id);
      if (area === undefined) continue;
      const formulas = this.book.grid
        .formulas(area)
        .map((row) => row.map((cell) => (isFormula(cell) ? cell : null)));
      await this.book.grid.setFormulas(area, formulas);
    }
  }
}

function isFormula(cell: number | string | boolean): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
