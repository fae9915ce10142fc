/** How the workbook in memory changes many cells at once. It knows no names but those of the sheets that changes add. */
import { OtherResults } from "../../src/workbook/OtherResults";
import { firstDifference } from "../../src/workbook/sameResult";
import { WorkbookError, type Cell, type Workbook } from "../../src/workbook/Workbook";
import type { AreaContent, CellChange, NamedCells, WorkbookChange } from "../../src/workbook/WorkbookChange";
import { unlessNotFound, type Area } from "./fakeCells";

/** What the changes need of the workbook. */
export interface ChangeableGrid {
  areaOf(address: string): Area;
  cellsOf(area: Area): Cell[][];
  formulaAt(area: Area): string | undefined;
  fill(area: Area, cellOf: (row: number, column: number) => Cell): void;
  enter(cell: Area, formula: string): void;
  /** The sheets' rows by name. */
  readonly grid: Map<string, Cell[][]>;
}

type ChangeVerbs = Pick<
  Workbook,
  "areas" | "namedCells" | "change" | "copySheets" | "removeSheets" | "names"
>;

/** The verbs of the port that change the workbook as a whole. */
export function changeVerbs(
  changeable: ChangeableGrid,
  unlessFailing: <T>(act: () => T) => Promise<T>,
  changed: () => void,
): ChangeVerbs {
  const { grid } = changeable;
  const changes = new FakeChanges(changeable);
  return {
    areas: (addresses) => unlessFailing(() => addresses.map((address) => changes.content(address))),
    namedCells: (beginning) => unlessFailing(() => changes.namedCells(beginning)),
    change: (wanted) =>
      unlessFailing(() => {
        const sheet = changes.change(wanted);
        changed();
        return sheet;
      }),
    copySheets: (sheets) =>
      unlessFailing(() =>
        sheets.map((sheet) => {
          const copy = `${sheet} (2)`;
          grid.set(copy, copyOf(grid.get(sheet) ?? []));
          return copy;
        }),
      ),
    removeSheets: (sheets) => unlessFailing(() => sheets.forEach((sheet) => grid.delete(sheet))),
    names: () => unlessFailing(() => []),
  };
}

function copyOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => [...row]);
}

class FakeChanges {
  private readonly named: NamedCells[] = [];

  constructor(private readonly book: ChangeableGrid) {}

  content(address: string): AreaContent | undefined {
    const area = unlessNotFound(() => this.book.areaOf(address));
    if (!area) return undefined;
    const formula = this.book.formulaAt(area);
    // Formulas are not calculated here: they show nothing.
    const values = this.book.cellsOf(area).map((row) => row.map((cell) => (isFormula(cell) ? "" : cell)));
    return {
      ...(formula !== undefined && { formula }),
      values,
      texts: values.map((row) =>
        row.map((cell) => (typeof cell === "object" ? cell.basicValue : String(cell))),
      ),
      numberFormats: values.map((row) => row.map(() => "General")),
    };
  }

  namedCells(beginning: string): NamedCells[] {
    return this.named.filter(({ name }) => name.startsWith(beginning));
  }

  change({ cells, sheet, forgottenNames = [] }: WorkbookChange): string | undefined {
    for (const { area, formula } of cells) {
      if (this.book.formulaAt(this.book.areaOf(area)) !== formula) throw new WorkbookError("changing", area);
    }
    if (sheet) {
      this.book.grid.set(sheet.name, copyOf(sheet.rows));
      const { name, row, rows } = sheet.named;
      this.named.push({ name, sheet: sheet.name, rows: sheet.rows.slice(row, row + rows) });
    }
    for (const one of cells) this.write(one);
    this.requireSameResults(cells);
    for (const name of forgottenNames) {
      this.named.splice(
        this.named.findIndex((one) => one.name === name),
        1,
      );
    }
    return sheet?.name;
  }

  private requireSameResults(cells: readonly CellChange[]): void {
    const others = cells.flatMap(({ area, becomes }) => {
      if (becomes.kind !== "formula" || !becomes.like) return [];
      const difference = firstDifference(becomes.like.shows, this.content(area)?.values ?? []);
      return difference ? [{ area, difference }] : [];
    });
    if (others.length === 0) return;
    for (const { area, formula } of cells) this.book.enter(firstOf(this.book.areaOf(area)), formula ?? "");
    throw new OtherResults(others);
  }

  private write({ area, becomes }: CellChange): void {
    const place = this.book.areaOf(area);
    if (becomes.kind === "formula") {
      this.book.fill(place, () => "");
      this.book.enter(firstOf(place), becomes.formula);
      return;
    }
    const values = this.book.cellsOf(this.book.areaOf(becomes.of));
    this.book.enter(firstOf(place), "");
    this.book.fill(place, (row, column) => values[row]![column]!);
  }
}

function firstOf(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
