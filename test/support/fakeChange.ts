/** How the workbook in memory changes many cells at once. It knows no names but those of the sheets that changes add. */
import { WorkbookError, type Cell } from "../../src/workbook/Workbook";
import type { AreaContent, CellChange, NamedCells, WorkbookChange } from "../../src/workbook/WorkbookChange";
import type { Area } from "./fakeCells";

/** What the changes need of the workbook. */
export interface ChangeableGrid {
  areaOf(address: string): Area;
  cellsOf(area: Area): Cell[][];
  formulaAt(area: Area): string | undefined;
  fill(area: Area, cellOf: (row: number, column: number) => Cell): void;
  enter(cell: Area, formula: string): void;
  addSheet(name: string, rows: readonly (readonly Cell[])[]): void;
}

export class FakeChanges {
  private readonly named: NamedCells[] = [];

  constructor(private readonly grid: ChangeableGrid) {}

  content(address: string): AreaContent | undefined {
    const area = this.areaIfThere(address);
    if (!area) return undefined;
    const formula = this.grid.formulaAt(area);
    const values = this.grid.cellsOf(area);
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
      if (this.grid.formulaAt(this.grid.areaOf(area)) !== formula) throw new WorkbookError("changing", area);
    }
    if (sheet) {
      this.grid.addSheet(sheet.name, sheet.rows);
      const { name, row, rows } = sheet.named;
      this.named.push({ name, sheet: sheet.name, rows: sheet.rows.slice(row, row + rows) });
    }
    for (const one of cells) this.write(one);
    for (const name of forgottenNames) {
      this.named.splice(
        this.named.findIndex((one) => one.name === name),
        1,
      );
    }
    return sheet?.name;
  }

  private write({ area, becomes }: CellChange): void {
    const place = this.grid.areaOf(area);
    if (becomes.kind === "formula") {
      this.grid.fill(place, () => "");
      this.grid.enter({ ...place, rows: 1, columns: 1 }, becomes.formula);
      return;
    }
    const values = this.grid.cellsOf(this.grid.areaOf(becomes.of));
    this.grid.enter({ ...place, rows: 1, columns: 1 }, "");
    this.grid.fill(place, (row, column) => values[row]![column]!);
  }

  private areaIfThere(address: string): Area | undefined {
    try {
      return this.grid.areaOf(address);
    } catch (error) {
      if (error instanceof WorkbookError) return undefined;
      throw error;
    }
  }
}
