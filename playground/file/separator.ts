import Papa from "papaparse";

/** Tried in this order, so that between two equally good answers the rarer character wins: a comma may be a decimal comma. */
const CANDIDATES = ["\t", ";", "|", ","];
const SAMPLE_LENGTH = 65_536;

export interface SeparatedText {
  /** The text without its `sep=` line. */
  readonly text: string;
  /** undefined: one column, nothing separates. */
  readonly separator: string | undefined;
}

/**
 * Finds what separates the cells of a line: the character that a first line `sep=;` names (Excel's own convention), else the
 * candidate that splits the most lines into as many cells as the first line. Expects lines that end with "\n".
 */
export function findSeparator(text: string): SeparatedText {
  const declared = /^"?sep=([^"\n])"?(?:\n|$)/i.exec(text);
  if (declared?.[1] !== undefined) {
    return { text: text.slice(declared[0].length), separator: declared[1] };
  }
  return { text, separator: guess(text) };
}

function guess(text: string): string | undefined {
  const samples = CANDIDATES.map((candidate) => ({ candidate, rows: sampleRows(text, candidate) }));
  return (
    best(samples.map(({ candidate, rows }) => [candidate, likeFirstLine(rows)])) ??
    best(samples.map(({ candidate, rows }) => [candidate, underTitle(rows, candidate)]))
  );
}

function best(shares: readonly (readonly [candidate: string, share: number])[]): string | undefined {
  let winner: string | undefined;
  let highest = 0;
  for (const [candidate, share] of shares) {
    if (share > highest) [winner, highest] = [candidate, share];
  }
  return winner;
}

/** The share of lines with as many cells as the first, 0 if the first is not split at all. */
function likeFirstLine(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  return width < 2 ? 0 : shareOfWidth(rows, width);
}

/**
 * For a file with a title line above its table: the share of lines with as many cells as the last, 0 unless most are. One comma a
 * line proves nothing here: a list of numbers under one heading has decimal commas.
 */
function underTitle(rows: readonly (readonly string[])[], candidate: string): number {
  const width = rows.at(-1)?.length ?? 0;
  if (width < (candidate === "," ? 3 : 2)) return 0;
  const share = shareOfWidth(rows, width);
  return share < 0.75 ? 0 : share;
}

function shareOfWidth(rows: readonly (readonly string[])[], width: number): number {
  return rows.filter((row) => row.length === width).length / rows.length;
}

function sampleRows(text: string, delimiter: string): string[][] {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", skipEmptyLines: true });
  const cutInLastRow = sample.length < text.length && data.length > 1;
  return cutInLastRow ? data.slice(0, -1) : data;
}
