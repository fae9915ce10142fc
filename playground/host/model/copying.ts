/** Range.copyFrom: cells copied over others, formulas with their references moved along. */
import type { Area } from "../../grid/Grid";
import type { Arguments } from "../richApi/Arguments";
import { isTextFormat } from "../../grid/typed/readTyped";
import { apiNotFound, RichApiError } from "../richApi/errors";
import { fits } from "./areas";
import type { Book } from "./Book";
import { toApiValue, type WrittenCell } from "./cells";
import { Range } from "./Range";
import { areaOfReference } from "./references";
import { writeCells } from "./writing";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export async function copyFrom({ book, area }: Range, args: Arguments): Promise<void> {
  const source = sourceOf(book, args, area.sheet);
  const type = args.choice(1, copyTypes);
  if (type === "Link") throw apiNotFound('Range.copyFrom("Link")');
  const [skipBlanks, transpose] = [args.flag(2), args.flag(3)];
  const target = targetOf(area, source, transpose);
  book.requireWritable(target.sheet);
  const turn = (row: number, column: number) =>
    transpose ? [column % source.rows, row % source.columns] : [row % source.rows, column % source.columns];

  if (type !== "Formats") {
    const values = book.grid.values(source);
    const formulas = book.grid.formulas(source);
    const targetFormats = book.grid.numberFormats(target);
    const written = places(target, (row, column): WrittenCell => {
      const [r = 0, c = 0] = turn(row, column);
      const value = values[r]?.[c] ?? "";
      const cell = type === "Values" ? toApiValue(value) : (formulas[r]?.[c] ?? "");
      if (cell === "" && skipBlanks) return null;
      const isText = typeof value === "string" && (type === "Values" || cell === value);
      if (isText) return textAsIs(value, targetFormats[row]?.[column]);
      if (typeof cell !== "string" || !cell.startsWith("=") || type === "Values") return cell;
      const [down, right] = [target.row + row - source.row - r, target.column + column - source.column - c];
      return book.grid.cellEditing.movedFormula(cell, down, right);
    });
    writeCells(book, target, written);
  }
  if (type !== "All" && type !== "Formats") return;
  const styles = book.grid.styles.read(source);
  const formats = book.grid.numberFormats(source);
  const from = (row: number, column: number) => turn(row, column) as [number, number];
  book.grid.styles.changeEach(target, (row, column) => {
    const [r, c] = from(row, column);
    return styles[r]?.[c];
  });
  const newFormats = places(target, (row, column) => {
    const [r, c] = from(row, column);
    return formats[r]?.[c] ?? "General";
  });
  book.grid.setNumberFormats(target, newFormats);
}

function sourceOf(book: Book, args: Arguments, sheet: string): Area {
  const given = args.at(0);
  if (given instanceof Range) return given.area;
  return areaOfReference(book, args.text(0)) ?? book.area(args.text(0), sheet);
}

/** As large as the source; larger only when it holds the source a whole number of times. */
function targetOf(area: Area, source: Area, transpose: boolean): Area {
  const [rows, columns] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const repeats = area.rows % rows === 0 && area.columns % columns === 0;
  const target = repeats ? area : { ...area, rows, columns };
  if (!fits(target)) throw new RichApiError("InvalidArgument");
  return target;
}

/** Copied text is not read as if it were typed: "2026-04" stays text. */
function textAsIs(text: string, format = "General"): string {
  return text === "" || isTextFormat(format) ? text : `'${text}`;
}

function places<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => at(r, c)),
  );
}
