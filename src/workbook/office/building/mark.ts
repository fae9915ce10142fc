/**
 * What tells a sheet that the add-in has built from the user's own: a hidden name that belongs to the sheet, and goes with
 * it whatever the sheet is called and wherever it is moved. Its value is the time at which the building began. What was
 * written on the sheet is kept under that number in the workbook's settings, in the step in which the sheet appears: a
 * marked sheet without a record is a draft.
 */
export const MARK = "Fasthold.Sheet";

const RECORDS = "Fasthold.sheet.";

export function markFormula(id: number): string {
  return `=${id}`;
}

export function idOf(markFormula: string): number {
  return Number(markFormula.replace("=", ""));
}

export function recordKey(id: number): string {
  return `${RECORDS}${id}`;
}

export function isRecordKey(key: string): boolean {
  return key.startsWith(RECORDS);
}
