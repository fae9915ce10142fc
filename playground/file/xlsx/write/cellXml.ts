import { cellName } from "../../../grid/address";
import { areaAddress } from "../../address";
import { isFormula, type CachedValue, type CellContent, type Formula } from "../../WorkbookData";
import type { AddInNames } from "../formula/AddInNames";
import { isArrayFormula } from "../formula/arrayFormula";
import { writeFormula } from "../formula/writeFormula";
import { encodeText, escapeXml } from "../package/xmlText";
import type { StringTable } from "./StringTable";

/** The errors that a file can hold (ECMA-376 part 1, 18.18.11, and #GETTING_DATA); Excel calculates the others again. */
const FILE_ERRORS = new Set("#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "));

/** The number under which xl/metadata.xml says that a formula is a dynamic array formula. */
const DYNAMIC_ARRAY = ' cm="1"';

/** One cell; without content it is written for its look's sake, else not at all. */
export function cellXml(
  content: CellContent,
  row: number,
  column: number,
  style: number,
  strings: StringTable,
  addIn: AddInNames,
): string {
  const start = `<c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (content === null || content === "") return style === 0 ? "" : `${start}/>`;
  if (isFormula(content)) return start + formulaXml(content, row, column, addIn);
  if (typeof content === "string") return `${start} t="s"><v>${strings.number(content)}</v></c>`;
  const { type, text } = typed(content);
  return `${start}${type}><v>${text}</v></c>`;
}

/**
 * Our functions are array formulas here, also where they give one value: a file that Excel has saved has
 * <c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CONTOSO_ADD(1,2)</f><v>3</v></c>. As ordinary ones their values would survive
 * in LibreOffice, which calculates array formulas anew, even when it is told never to, and shows #NAME? for them; but
 * Excel would then read =@RETENTION(…), since any function of an add-in could give several values (support.microsoft.com,
 * "Implicit intersection operator: @").
 */
function formulaXml(content: Formula, row: number, column: number, addIn: AddInNames): string {
  const text = escapeXml(writeFormula(content.formula, addIn));
  const { type, text: value } = cached(content.value);
  const isArray = content.spill !== undefined || isArrayFormula(content.formula, addIn);
  if (!isArray) return `${type}><f>${text}</f>${value}</c>`;
  const { rows, columns } = spillSize(content);
  const area = areaAddress(row, column, rows, columns);
  return `${type}${DYNAMIC_ARRAY}><f t="array" ref="${area}">${text}</f>${value}</c>`;
}

export function spillSize({ spill }: Formula): { rows: number; columns: number } {
  return { rows: spill?.length ?? 1, columns: spill?.[0]?.length ?? 1 };
}

/** A formula's result with its type; a result that a file cannot hold is left out. */
function cached(value: CachedValue | undefined): { type: string; text: string } {
  if (value === undefined || (typeof value === "object" && !FILE_ERRORS.has(value.error))) {
    return { type: "", text: "" };
  }
  const { type, text } =
    typeof value === "string" ? { type: ' t="str"', text: encodeText(value) } : typed(value);
  return { type, text: `<v>${text}</v>` };
}

function typed(value: Exclude<CachedValue, string>): { type: string; text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  return { type: ' t="e"', text: FILE_ERRORS.has(value.error) ? value.error : "#VALUE!" };
}
