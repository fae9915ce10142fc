import type { Injector, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { parseRange } from "../address";
import type { Area, CellValue } from "../Grid";
import type {
  Place,
  RefusedEntry,
  Validation,
  ValidationRule,
  Validations,
  Verdict,
} from "../port/Validations";
import { allows, writtenChoices } from "../validation/allows";
import { areaOf, rangeOf, type Book } from "./Book";
import type { CellReader } from "./CellReader";
import { fromLibrary, toLibrary } from "./libraryRule";

interface Formulas {
  /** An English formula with its relative references moved. */
  readonly moved: (formula: string, rows: number, columns: number) => string;
  readonly evaluate: (formula: string, sheet: string) => Promise<CellValue[][]>;
}

/** "='My sheet'!$A$1:$A$9": the sheet in quotes, or as it is, and its cells. */
const REFERENCE = /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** Rules for what may be typed, which the grid library keeps and moves with their cells; what they allow is decided here. */
export class RuleList implements Validations {
  private readonly model: SheetDataValidationModel;
  private ask: (entry: RefusedEntry) => Promise<Verdict> = () => Promise.resolve("cancel");

  constructor(
    private readonly book: Book,
    private readonly reader: CellReader,
    private readonly formulas: Formulas,
    injector: Injector,
  ) {
    this.model = injector.get(SheetDataValidationModel);
  }

  list(sheet: string): Validation[] {
    return this.model.getRules(this.book.id, sheet).map((rule) => ({
      areas: rule.ranges.map((range) => areaOf(sheet, range)),
      rule: fromLibrary(rule),
    }));
  }

  at(sheet: string, row: number, column: number): ValidationRule | undefined {
    const rule = this.libraryRule(sheet, row, column);
    return rule && fromLibrary(rule);
  }

  set(areas: readonly Area[], rule: ValidationRule): void {
    const [first] = areas;
    if (!first) return;
    const params = { subUnitId: first.sheet, rule: toLibrary(rule, areas.map(rangeOf), crypto.randomUUID()) };
    this.run(AddSheetDataValidationCommand.id, params);
  }

  clear(areas: readonly Area[]): void {
    const [first] = areas;
    // The command would be a step to undo also where there is nothing to clear.
    if (!first || this.model.getRules(this.book.id, first.sheet).length === 0) return;
    this.run(ClearRangeDataValidationCommand.id, { subUnitId: first.sheet, ranges: areas.map(rangeOf) });
  }

  async invalidCells(area: Area): Promise<readonly Place[]> {
    const invalid: Place[] = [];
    const results = new Map<string, Promise<CellValue[][]>>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const rule = this.libraryRule(area.sheet, row, column);
        if (rule && !(await this.isAllowed(rule, area.sheet, row, column, results)))
          invalid.push({ row, column });
      }
    }
    return invalid;
  }

  async choices(sheet: string, row: number, column: number): Promise<readonly string[]> {
    const rule = this.libraryRule(sheet, row, column);
    const { type, formula1 } = rule ? fromLibrary(rule) : { type: "None", formula1: "" };
    if (!rule || type !== "List") return [];
    if (!formula1.startsWith("=")) return writtenChoices(formula1);
    const formula = this.movedTo(formula1, rule, row, column);
    const shown =
      this.textOf(formula, sheet) ??
      (await this.formulas.evaluate(formula, sheet)).map((line) => line.map(String));
    return shown.flat().filter((choice) => choice !== "");
  }

  onRefused(ask: (entry: RefusedEntry) => Promise<Verdict>): void {
    this.ask = ask;
  }

  /** What becomes of what was typed into a cell and stands in it now. */
  async verdict(sheet: string, row: number, column: number, text: string): Promise<Verdict> {
    const rule = this.at(sheet, row, column);
    if (!rule?.alert.shown) return "keep";
    const invalid = await this.invalidCells({ sheet, row, column, rows: 1, columns: 1 });
    return invalid.length === 0 ? "keep" : this.ask({ rule, text });
  }

  private libraryRule(sheet: string, row: number, column: number): ISheetDataValidationRule | undefined {
    return this.model.getRuleByLocation(this.book.id, sheet, row, column);
  }

  private isAllowed(
    rule: ISheetDataValidationRule,
    sheet: string,
    row: number,
    column: number,
    results: Map<string, Promise<CellValue[][]>>,
  ): Promise<boolean> {
    return allows(fromLibrary(rule), this.reader.value(sheet, row, column), (formula) => {
      const moved = this.movedTo(formula, rule, row, column);
      const result = results.get(moved) ?? this.formulas.evaluate(moved, sheet);
      results.set(moved, result);
      return result;
    });
  }

  private movedTo(
    formula: string,
    { ranges }: ISheetDataValidationRule,
    row: number,
    column: number,
  ): string {
    const top = Math.min(...ranges.map(({ startRow }) => startRow));
    const left = Math.min(...ranges.map(({ startColumn }) => startColumn));
    return this.formulas.moved(formula, row - top, column - left);
  }

  /** What the cells show that a formula names, where it does nothing but that. */
  private textOf(formula: string, sheet: string): string[][] | undefined {
    const [, quoted, plain = quoted?.replaceAll("''", "'"), cells] = REFERENCE.exec(formula) ?? [];
    if (cells === undefined) return undefined;
    const named = plain === undefined ? sheet : this.sheetNamed(plain);
    const area = named === undefined ? undefined : this.book.present({ ...parseRange(cells), sheet: named });
    return area && this.reader.text(area);
  }

  private sheetNamed(name: string): string | undefined {
    return this.book.workbook
      .getSheets()
      .find((sheet) => sheet.getName().toUpperCase() === name.toUpperCase())
      ?.getSheetId();
  }

  private run(command: string, params: object): void {
    this.book.commands.syncExecuteCommand(command, { unitId: this.book.id, ...params });
  }
}
