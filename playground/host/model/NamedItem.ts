/** Excel.NamedItem: a name for cells, or for what a formula gives. */
import type { Area, CellValue } from "../../grid/Grid";
import type { NameInfo } from "../../grid/port/Names";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import { flagOf, textOf } from "../richApi/Arguments";
import { notFound } from "../richApi/Collection";
import { RichApiError } from "../richApi/errors";
import { sameName, type Book } from "./Book";
import { toApiValue, valueType } from "./cells";
import { Range } from "./Range";
import { areaOfReference } from "./references";
import { Worksheet } from "./Worksheet";

export class NamedItem extends ApiObject {
  override readonly className = "NamedItem";

  constructor(
    private readonly book: Book,
    override readonly id: string,
    private readonly sheet: string | undefined,
  ) {
    super();
  }

  override readonly properties = {
    comment: {
      get: () => this.info().comment,
      set: (value: unknown) => this.setComment(textOf(value)),
    },
    formula: {
      get: () => this.info().formula,
      set: (value: unknown) => this.setFormula(textOf(value)),
    },
    name: { get: () => this.info().name },
    scope: { get: () => (this.sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: () => this.type() },
    value: { get: () => this.value() },
    visible: {
      get: () => this.info().visible,
      set: (value: unknown) => this.change({ visible: flagOf(value) }),
    },
  };

  override readonly objects = {
    arrayValues: () => new NamedItemArrayValues(() => this.evaluate()),
    worksheet: () => new Worksheet(this.book, this.sheet ?? notFound()),
    worksheetOrNullObject: () =>
      this.sheet === undefined ? new NullObject() : new Worksheet(this.book, this.sheet),
  };

  override readonly methods = {
    delete: () => this.book.grid.names.remove(this.info()),
    getRange: () => new Range(this.book, this.area() ?? notFound()),
    getRangeOrNullObject: () => this.range() ?? new NullObject(),
  };

  private info(): NameInfo {
    const names = this.book.grid.names.list();
    return names.find((one) => one.sheet === this.sheet && sameName(one.name, this.id)) ?? notFound();
  }

  private change(change: Partial<NameInfo>): void {
    const before = this.info();
    this.book.grid.names.change(before, { ...before, ...change });
  }

  /** Excel on the web cannot undo this. */
  private setComment(comment: string): void {
    this.change({ comment });
    this.book.grid.history.forget();
  }

  private setFormula(formula: string): void {
    if (!formula.startsWith("=")) throw new RichApiError("InvalidArgument");
    this.change({ formula });
  }

  private area(): Area | undefined {
    return areaOfReference(this.book, this.info().formula.slice(1));
  }

  private range(): Range | undefined {
    const area = this.area();
    return area && new Range(this.book, area);
  }

  private evaluate(): Promise<CellValue[][]> {
    return this.book.grid.names.evaluate(this.info().formula);
  }

  private async type(): Promise<string> {
    if (this.area() !== undefined) return "Range";
    const rows = await this.evaluate();
    const [value = ""] = rows[0] ?? [];
    if (rows.flat().length > 1) return "Array";
    return typeof value === "number" && Number.isInteger(value) ? "Integer" : valueType(value, "=");
  }

  /** The address of named cells; of an array, as of a single value, the first. */
  private async value(): Promise<unknown> {
    if (this.area() !== undefined) return this.info().formula.slice(1);
    return toApiValue((await this.evaluate())[0]?.[0] ?? "");
  }
}

class NamedItemArrayValues extends ApiObject {
  override readonly className = "NamedItemArrayValues";

  constructor(private readonly rows: () => Promise<CellValue[][]>) {
    super();
  }

  override readonly properties = {
    types: {
      get: async () => (await this.rows()).map((row) => row.map((value) => valueType(value, "="))),
    },
    values: { get: async () => (await this.rows()).map((row) => row.map(toApiValue)) },
  };
}
