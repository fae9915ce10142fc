/** Excel.Application: the settings and commands of the whole program. */
import { ApiObject } from "../richApi/ApiObject";
import { oneOf, type Arguments } from "../richApi/Arguments";
import { apiNotFound } from "../richApi/errors";
import type { Book } from "./Book";
import { CultureInfo, numberSigns } from "./CultureInfo";

const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

export class Application extends ApiObject {
  override readonly className = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties = {
    calculationMode: { get: () => "Automatic", set: (value: unknown) => this.setMode(value) },
    decimalSeparator: { get: () => numberSigns(this.book.language).decimal },
    thousandsSeparator: { get: () => numberSigns(this.book.language).group },
    useSystemSeparators: { get: () => true },
  };

  override readonly objects = {
    cultureInfo: () => new CultureInfo(this.book.language),
  };

  override readonly methods = {
    calculate: (args: Arguments) => this.calculate(args.text(0)),
    // Both only save Excel time.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  };

  /** The grid is always up to date, so "Recalculate" has nothing to do; the full kinds calculate every formula. */
  private async calculate(kind: string): Promise<void> {
    if (oneOf(kind, calculationTypes) !== "Recalculate") await this.book.grid.recalculateAll();
  }

  /** The stand-in always calculates what has changed. */
  private setMode(value: unknown): void {
    if (value !== "Automatic") throw apiNotFound(`Application.calculationMode (${String(value)})`);
  }
}
