import { areaAddress } from "../file/address";
import type { CellContent, SheetData, StyledArea } from "../file/WorkbookData";
import type { Language } from "../language";
import { formulaText } from "./formulaText";
import { FORMULA_TEXT, HEADING, TITLE } from "./look";
import { TABLE_SHEETS } from "./tableExamples";
import type { TableExample, TableSheet } from "./tableExamples";
import { SAMPLE_WORDS } from "./words";

/** Above a result: its question and its formula as text. */
const CAPTION_ROWS = 2;

/** The sheets of formulas that fill many cells: each with its question, itself as text, and room for its result. */
export function tableSheets(language: Language): SheetData[] {
  return TABLE_SHEETS.map((sheet) => tableSheet(sheet, language));
}

function tableSheet({ id, columnWidths, examples }: TableSheet, language: Language): SheetData {
  const { name, title, about } = SAMPLE_WORDS[language].tableSheets[id];
  const rows: (readonly CellContent[])[] = [[title], [about], []];
  const styles: StyledArea[] = [{ address: areaAddress(0, 0, 1, 1), ...TITLE }];
  for (const example of examples) {
    styles.push(...exampleStyles(example, rows.length, columnWidths.length));
    rows.push(...exampleRows(example, language), []);
  }
  return { name, rows, styles, columnWidths };
}

function exampleRows({ id, formula, rows }: TableExample, language: Language): (readonly CellContent[])[] {
  const room = Array.from({ length: rows - 1 }, () => []);
  return [
    [SAMPLE_WORDS[language].tableQuestions[id]],
    [formulaText(formula, language)],
    [{ formula }],
    ...room,
  ];
}

/** The first row of a result holds its headings, or is all of it. */
function exampleStyles({ rows, formats }: TableExample, top: number, width: number): StyledArea[] {
  const first = top + CAPTION_ROWS;
  const formatted = formats.flatMap((numberFormat, column) =>
    numberFormat === undefined ? [] : [{ address: areaAddress(first, column, rows, 1), numberFormat }],
  );
  return [
    { address: areaAddress(top, 0, 1, width), ...HEADING },
    { address: areaAddress(top + 1, 0, 1, 1), ...FORMULA_TEXT },
    { address: areaAddress(first, 0, 1, width), bold: true },
    ...formatted,
  ];
}
