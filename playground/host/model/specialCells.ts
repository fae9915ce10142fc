/** Range.getSpecialCells: the cells of some kind, gathered into as few rectangles as follow from reading rows. */
import type { Area, CellValue } from "../../grid/Grid";
import type { Arguments } from "../richApi/Arguments";
import { apiNotFound } from "../richApi/errors";
import { intersection } from "./areas";
import type { Book } from "./Book";
import { usedPart } from "./usedPart";

const cellTypes = ["Blanks", "Constants", "Formulas", "Visible", "ConditionalFormats"] as const;

/** Excel.SpecialCellValueType, whose words name one or more kinds of value. */
const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

export function specialCells(book: Book, areas: readonly Area[], args: Arguments): readonly Area[] {
  const asked = args.text(0);
  const type = cellTypes.find((one) => one === asked);
  if (type === undefined) throw apiNotFound(`getSpecialCells("${asked}")`);
  const values = args.choice(1, valueTypes);
  return areas.flatMap((area) => {
    if (type === "ConditionalFormats") return formatted(book, area);
    // Excel looks no further than the sheet's last used cell.
    const part = usedPart(book.grid, area, false);
    if (type === "Visible") return rectangles(area, visibility(book, area));
    return part === undefined ? [] : cellsOf(book, part, type, values);
  });
}

function cellsOf(
  book: Book,
  area: Area,
  type: "Blanks" | "Constants" | "Formulas",
  values: (typeof valueTypes)[number],
): readonly Area[] {
  const formulas = book.grid.formulas(area);
  const results = book.grid.values(area);
  return rectangles(area, (row, column) => {
    const formula = formulas[row]?.[column] ?? "";
    const value = results[row]?.[column] ?? "";
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    if (type === "Blanks") return formula === "" && value === "";
    if (formula === "" || isFormula !== (type === "Formulas")) return false;
    return values === "All" || values.includes(kindOf(value));
  });
}

/** The word that names the value's kind in Excel.SpecialCellValueType, alone or among others. */
function kindOf(value: CellValue): string {
  switch (typeof value) {
    case "number":
      return "Number";
    case "boolean":
      return "Logical";
    case "string":
      return "Text";
    default:
      return "Errors";
  }
}

function visibility(book: Book, area: Area): (row: number, column: number) => boolean {
  const rows = book.grid.styles.hiddenRows(area);
  const columns = book.grid.styles.hiddenColumns(area);
  return (row, column) => rows[row] !== true && columns[column] !== true;
}

function formatted(book: Book, area: Area): readonly Area[] {
  const scales = book.grid.colorScales.list(area.sheet);
  const parts = scales.flatMap(({ areas }) => areas.map((one) => intersection(area, one)));
  return parts.filter((part) => part !== undefined);
}

/** The cells that are wanted, as runs within rows, runs of equal place and width one below the other taken together. */
export function rectangles(area: Area, wanted: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = 0; row < area.rows; row++) {
    const runs = runsOf(area, row, wanted);
    const grown = runs.map((run) => {
      const above = open.find((one) => one.column === run.column && one.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((one) => !grown.some((next) => next.row === one.row && sameColumns(next, one))));
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(area: Area, row: number, wanted: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = 0; column < area.columns; column++) {
    if (!wanted(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === area.column + column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({
        sheet: area.sheet,
        row: area.row + row,
        column: area.column + column,
        rows: 1,
        columns: 1,
      });
    }
  }
  return runs;
}

function sameColumns(a: Area, b: Area): boolean {
  return a.column === b.column && a.columns === b.columns;
}
