import { MAX_COLUMNS, MAX_ROWS } from "../../excelLimits";
import type { FileNoteCode } from "../../OpenedFile";
import { UnreadableFile } from "../../UnreadableFile";
import type { CachedValue } from "../../WorkbookData";
import { MAX_FILLED_CELLS } from "../limits";
import { isOn, prefixedAttribute, XmlTree } from "../package/xml";
import type { Attributes, XmlElement, XmlHandler } from "../package/xml";
import { cellValue } from "./cellValue";

/** A formula as the file has it: shared ones without text belong to the first with their number. */
export interface FileFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly shared: string | undefined;
  /** The cells of an array formula. */
  readonly arrayArea: string | undefined;
}

export interface FileColumn {
  /** Counted from 1, both included. */
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly style: number | undefined;
  readonly hidden: boolean;
}

/** A workbook holds only so much, whatever sheet it is in. */
export interface CellCount {
  filled: number;
}

/** Parts of a sheet that the playground does not take over. */
const LEFT_OUT: Readonly<Record<string, FileNoteCode>> = {
  autoFilter: "leftOutFilters",
  brk: "leftOutPageBreaks",
  hyperlinks: "leftOutLinks",
  sparklineGroups: "leftOutSparklines",
};

/** Parts of a sheet that are read as a whole, each by a file of its own. */
const WHOLE = new Set([
  "conditionalFormatting",
  "dataValidations",
  "headerFooter",
  "pageMargins",
  "pageSetUpPr",
  "pageSetup",
  "printOptions",
  "sheetProtection",
  "tabColor",
]);

/** What stands in the XML of one sheet, collected as it is read from top to bottom. */
export class SheetParser implements XmlHandler {
  readonly values: (CachedValue | undefined)[][] = [];
  /** By row and column, the number of the cell's look. */
  readonly styles: number[][] = [];
  readonly formulas: FileFormula[] = [];
  readonly columns: FileColumn[] = [];
  readonly hiddenRows: number[] = [];
  /** In points, of the rows that have been given a height. */
  readonly rowHeights = new Map<number, number>();
  readonly merges: string[] = [];
  readonly tableIds: string[] = [];
  readonly leftOut = new Set<FileNoteCode>();
  frozen: { readonly rows: number; readonly columns: number } | undefined;

  private readonly tree = new XmlTree();
  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private value: string | undefined;
  private formula: { readonly attributes: Attributes; text: string } | undefined;
  private reading: "value" | "formula" | undefined;
  private isPronunciation = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly count: CellCount,
  ) {}

  /** The parts that are read as a whole. */
  get whole(): readonly XmlElement[] {
    return this.tree.elements;
  }

  open(name: string, attributes: Attributes): void {
    if (!this.tree.isComplete || WHOLE.has(name)) return this.tree.open(name, attributes);
    switch (name) {
      case "row":
        return this.openRow(attributes);
      case "c":
        return this.openCell(attributes);
      case "v":
      case "t":
        if (this.isPronunciation) return;
        this.reading = "value";
        this.value ??= "";
        return;
      case "f":
        this.reading = "formula";
        this.formula = { attributes, text: "" };
        return;
      case "rPh":
        this.isPronunciation = true;
        return;
      default:
        this.openOther(name, attributes);
    }
  }

  text(text: string): void {
    if (!this.tree.isComplete) this.tree.text(text);
    else if (this.reading === "value") this.value += text;
    else if (this.reading === "formula" && this.formula) this.formula.text += text;
  }

  close(name: string): void {
    if (!this.tree.isComplete) return this.tree.close();
    this.reading = undefined;
    if (name === "rPh") this.isPronunciation = false;
    if (name === "c") this.closeCell();
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new UnreadableFile("damaged");
    if (isOn(attributes.hidden)) this.hiddenRows.push(this.row);
    if (isOn(attributes.customHeight)) this.rowHeights.set(this.row, Number(attributes.ht));
  }

  private openCell(attributes: Attributes): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) throw new UnreadableFile("damaged");
    this.cell = attributes;
    this.value = undefined;
    this.formula = undefined;
  }

  private closeCell(): void {
    const { row, column } = this;
    const style = Number(this.cell.s ?? 0);
    if (style > 0) (this.styles[row] ??= [])[column] = style;
    const value = cellValue(this.cell.t, this.value, this.strings);
    if (value === undefined && !this.formula) return;
    if (++this.count.filled > MAX_FILLED_CELLS) {
      throw new UnreadableFile("tooManyCells", { limit: MAX_FILLED_CELLS });
    }
    (this.values[row] ??= [])[column] = value;
    if (this.formula) this.addFormula(this.formula.attributes, this.formula.text);
  }

  private addFormula({ t, si, ref }: Attributes, text: string): void {
    if (t === "dataTable") {
      this.leftOut.add("leftOutDataTables");
      return;
    }
    this.formulas.push({
      row: this.row,
      column: this.column,
      text,
      shared: t === "shared" ? si : undefined,
      arrayArea: t === "array" ? ref : undefined,
    });
  }

  private openOther(name: string, attributes: Attributes): void {
    const leftOut = LEFT_OUT[name];
    if (leftOut !== undefined) this.leftOut.add(leftOut);
    else if (name === "col") this.columns.push(readColumn(attributes));
    else if (name === "mergeCell" && attributes.ref !== undefined) this.merges.push(attributes.ref);
    else if (name === "tablePart") this.tableIds.push(prefixedAttribute(attributes, "id") ?? "");
    else if (name === "pane" && attributes.state?.startsWith("frozen")) {
      this.frozen = { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
    }
  }
}

function readColumn({ min, max, width, style, hidden }: Attributes): FileColumn {
  return {
    first: Number(min),
    last: Math.min(Number(max), MAX_COLUMNS),
    width: width === undefined ? undefined : Number(width),
    style: style === undefined ? undefined : Number(style),
    hidden: isOn(hidden),
  };
}

/** 3 for "D17". Written out because it is asked for every cell. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
