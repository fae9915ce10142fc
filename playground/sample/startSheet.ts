import { areaAddress } from "../file/address";
import type { CellContent, SheetData, StyledArea } from "../file/WorkbookData";
import type { Language } from "../language";
import { EXAMPLES, PERIOD } from "./examples";
import type { Example, Family } from "./examples";
import { wrappedFormulaText } from "./formulaText";
import { FORMULA_TEXT, HEADING, INPUT, TITLE } from "./look";
import { SAMPLE_WORDS } from "./words";
import type { SampleWords } from "./words/SampleWords";

const RESULT_COLUMN = 2;
/** Beside the results, with a narrow column between: the numbers that some examples read. */
const BLOCK_COLUMN = 4;
const COLUMN_WIDTHS = [384, 416, 74, 24, 79, 79, 79, 79];
/** So many characters of a formula stand side by side in its column. */
const FORMULA_WIDTH = 52;
const FAMILIES: readonly Family[] = ["counts", "survey", "orders", "subscriptions", "blocks"];

interface Section {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
}

/** The first sheet: what this is, what to do, and a list of questions with the formula that answers each, as text and live. */
export function startSheet(language: Language): SheetData {
  const words = SAMPLE_WORDS[language];
  const rows = [...introduction(words)];
  const styles = introductionStyles(rows.length);
  for (const family of FAMILIES) {
    const section = familySection(family, rows.length, language, words);
    rows.push(...section.rows, []);
    styles.push(...section.styles);
  }
  return { name: words.sheet, rows, styles, columnWidths: COLUMN_WIDTHS };
}

/** Ends with the row of the period (`PERIOD_CELL`) and a blank one. */
function introduction(words: SampleWords): (readonly CellContent[])[] {
  return [
    [words.title],
    ...words.sentences.map((sentence) => [sentence]),
    [],
    [words.period, words.periodHint, PERIOD],
    [],
  ];
}

function introductionStyles(height: number): StyledArea[] {
  const periodRow = height - 2;
  return [
    { address: areaAddress(0, 0, 1, 1), ...TITLE },
    { address: areaAddress(periodRow, 0, 1, 1), bold: true },
    { address: areaAddress(periodRow, 1, 1, 1), italic: true, ...FORMULA_TEXT },
    // Text, or 2026-04 typed here would become a date.
    {
      address: areaAddress(periodRow, RESULT_COLUMN, 1, 1),
      numberFormat: "@",
      bold: true,
      ...INPUT,
    },
  ];
}

function familySection(family: Family, top: number, language: Language, words: SampleWords): Section {
  const examples = EXAMPLES.filter((example) => example.family === family);
  const blockHeadings = family === "blocks" ? [null, ...words.blockHeadings] : [];
  const rows: (readonly CellContent[])[] = [
    [words.families[family], words.formula, words.result, ...blockHeadings],
  ];
  const styles: StyledArea[] = [{ address: areaAddress(top, 0, 1, RESULT_COLUMN + 1), ...HEADING }];
  if (blockHeadings.length > 0) {
    styles.push({ address: areaAddress(top, BLOCK_COLUMN, 1, words.blockHeadings.length), ...HEADING });
  }
  for (const example of examples) {
    const section = exampleRows(example, top + rows.length, language, words);
    rows.push(...section.rows);
    styles.push(...section.styles);
  }
  return { rows, styles };
}

/** One row, or as many as the example has numbers beside it: its results spill over them. */
function exampleRows(example: Example, row: number, language: Language, words: SampleWords): Section {
  const block = example.block ?? [];
  const formula = withBlock(example.formula, row, block);
  const first: CellContent[] = [
    words.questions[example.id],
    wrappedFormulaText(formula, language, FORMULA_WIDTH),
    { formula },
  ];
  const height = Math.max(1, block.length);
  const rows = Array.from({ length: height }, (_, index) => [
    ...(index === 0 ? first : [null, null, null]),
    ...(block[index] ? [null, ...block[index]] : []),
  ]);
  const styles: StyledArea[] = [
    { address: areaAddress(row, 0, 1, 1), wrap: true },
    { address: areaAddress(row, 1, 1, 1), ...FORMULA_TEXT, wrap: true },
  ];
  if (example.numberFormat !== undefined) {
    styles.push({ address: areaAddress(row, RESULT_COLUMN, 1, 1), numberFormat: example.numberFormat });
  }
  if (block.length > 0) {
    const address = areaAddress(row, BLOCK_COLUMN, block.length, block[0]?.length ?? 1);
    const { blockFormat } = example;
    styles.push({ address, ...INPUT, ...(blockFormat !== undefined && { numberFormat: blockFormat }) });
  }
  return { rows, styles };
}

/** Puts the block's cells in place of `{block}`, those of its second column in place of `{block:2}`. */
function withBlock(formula: string, row: number, block: readonly (readonly CellContent[])[]): string {
  return formula.replace(/\{block(?::(\d))?\}/g, (_, column?: string) =>
    column === undefined
      ? areaAddress(row, BLOCK_COLUMN, block.length, block[0]?.length ?? 1)
      : areaAddress(row, BLOCK_COLUMN + Number(column) - 1, block.length, 1),
  );
}
