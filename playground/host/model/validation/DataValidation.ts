/** Excel.DataValidation: what may be typed into a range, and what the user is told. */
import type { Area } from "../../../grid/Grid";
import { noRule, type Place, type ValidationRule } from "../../../grid/port/Validations";
import { ApiObject, NullObject } from "../../richApi/ApiObject";
import { flagOf, oneOf, textOf } from "../../richApi/Arguments";
import { notFound } from "../../richApi/Collection";
import { afterCalculation } from "../afterCalculation";
import { intersection } from "../areas";
import type { Book } from "../Book";
import { RangeAreas } from "../RangeAreas";
import { criteriaOf, ruleOf } from "./criteria";

const alertStyles = ["Stop", "Warning", "Information"] as const;

interface Ruled {
  readonly area: Area;
  readonly rule: ValidationRule;
}

export class DataValidation extends ApiObject {
  override readonly className = "DataValidation";

  constructor(
    private readonly book: Book,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override readonly properties = {
    errorAlert: {
      get: () => this.shared(({ alert: { shown, ...texts } }) => ({ ...texts, showAlert: shown })),
      set: (value: unknown) => this.change({ alert: alertOf(value) }),
    },
    ignoreBlanks: {
      get: () => this.shared(({ ignoreBlanks }) => ignoreBlanks),
      set: (value: unknown) => this.change({ ignoreBlanks: flagOf(value) }),
    },
    prompt: {
      get: () => this.shared(({ prompt: { shown, ...texts } }) => ({ ...texts, showPrompt: shown })),
      set: (value: unknown) => this.change({ prompt: promptOf(value) }),
    },
    rule: {
      get: () => this.shared(ruleOf),
      set: (value: unknown) => this.change(criteriaOf(value)),
    },
    type: { get: () => this.type() },
    valid: { get: () => this.valid() },
  };

  override readonly methods = {
    clear: () => this.clear(),
    getInvalidCells: afterCalculation(
      () => this.book,
      async () => (await this.invalidCells()) ?? notFound(),
    ),
    getInvalidCellsOrNullObject: afterCalculation(
      () => this.book,
      async () => (await this.invalidCells()) ?? new NullObject(),
    ),
  };

  /** The parts of the range that have a rule. */
  private ruled(): readonly Ruled[] {
    return this.areas.flatMap((own) =>
      this.book.grid.validations.list(own.sheet).flatMap(({ areas, rule }) =>
        areas.flatMap((one) => {
          const area = intersection(own, one);
          return area === undefined ? [] : [{ area, rule }];
        }),
      ),
    );
  }

  private isRuledThroughout(ruled: readonly Ruled[]): boolean {
    return cells(ruled.map(({ area }) => area)) === cells(this.areas);
  }

  private type(): string {
    const ruled = this.ruled();
    if (ruled.length === 0) return "None";
    if (!this.isRuledThroughout(ruled)) return "MixedCriteria";
    return isSame(ruled) ? (ruled[0]?.rule.type ?? "None") : "Inconsistent";
  }

  /** What all cells of the range have in common; null where they differ. */
  private shared<T>(read: (rule: ValidationRule) => T): T | null {
    const ruled = this.ruled();
    if (ruled.length === 0) return read(noRule);
    const [first] = ruled;
    return first && isSame(ruled) && this.isRuledThroughout(ruled) ? read(first.rule) : null;
  }

  private change(change: Partial<ValidationRule>): void {
    this.requireWritable();
    const ruled = this.ruled();
    const [first] = ruled;
    const { validations } = this.book.grid;
    if (first === undefined || isSame(ruled)) {
      validations.set(this.areas, { ...(first?.rule ?? noRule), ...change });
      return;
    }
    for (const { area, rule } of ruled) validations.set([area], { ...rule, ...change });
  }

  private clear(): void {
    this.requireWritable();
    this.book.grid.validations.clear(this.areas);
  }

  private requireWritable(): void {
    for (const { sheet } of this.areas) this.book.requireWritable(sheet);
  }

  /** True, false, or null when only some of the cells are valid. */
  private async valid(): Promise<boolean | null> {
    const { invalid, checked } = await this.check();
    if (invalid.length === 0) return true;
    return invalid.length === checked && checked === cells(this.areas) ? false : null;
  }

  private async invalidCells(): Promise<RangeAreas | undefined> {
    const { invalid } = await this.check();
    const [first] = this.areas;
    if (first === undefined || invalid.length === 0) return undefined;
    const found = invalid.map(({ row, column }) => ({
      sheet: first.sheet,
      row,
      column,
      rows: 1,
      columns: 1,
    }));
    return new RangeAreas(this.book, joinedDown(found));
  }

  /** Blank cells are looked at as far down as the sheet is filled, and no further. */
  private async check(): Promise<{ invalid: readonly Place[]; checked: number }> {
    const { validations } = this.book.grid;
    const parts = this.ruled().flatMap(({ area }) => {
      const used = this.book.grid.usedArea(area.sheet);
      const end = used === undefined ? 1 : used.row + used.rows;
      const rows = Math.min(area.rows, Math.max(1, end - area.row));
      return [{ ...area, rows }];
    });
    const invalid = await Promise.all(parts.map((part) => validations.invalidCells(part)));
    return { invalid: invalid.flat(), checked: cells(parts) };
  }
}

function cells(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function isSame(ruled: readonly Ruled[]): boolean {
  const [first, ...others] = ruled.map(({ rule }) => JSON.stringify(rule));
  return others.every((other) => other === first);
}

function alertOf(value: unknown): ValidationRule["alert"] {
  const {
    message = "",
    showAlert = true,
    style = "Stop",
    title = "",
  } = (value ?? {}) as Record<string, unknown>;
  return {
    shown: flagOf(showAlert),
    title: textOf(title),
    message: textOf(message),
    style: oneOf(style, alertStyles),
  };
}

function promptOf(value: unknown): ValidationRule["prompt"] {
  const { message = "", showPrompt = true, title = "" } = (value ?? {}) as Record<string, unknown>;
  return { shown: flagOf(showPrompt), title: textOf(title), message: textOf(message) };
}

/** Single cells, those below each other as one area. */
function joinedDown(found: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const cell of [...found].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = joined.at(-1);
    const continues = last?.column === cell.column && last.row + last.rows === cell.row;
    if (continues) joined[joined.length - 1] = { ...last, rows: last.rows + 1 };
    else joined.push(cell);
  }
  return joined;
}
