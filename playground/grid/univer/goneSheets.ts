/**
 * The grid library puts off some of its work on a sheet: the heights of rows with wrapped text, the check of entries against
 * their rules. Where the sheet is gone by then, as a draft that an add-in takes away, there is nothing left to do, and
 * nothing to fail at.
 */
import type { Worksheet } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Book } from "./Book";

export function forgetGoneSheets(book: Book): void {
  const skeletons = SpreadsheetSkeleton.prototype;
  const { calculateAutoHeightInRange } = skeletons;
  skeletons.calculateAutoHeightInRange = function (...args) {
    // Whatever its type says, the skeleton of a sheet that is gone has let go of it.
    const sheet = this.worksheet as Worksheet | null;
    const isThere = sheet !== null && book.workbook.getSheetBySheetId(sheet.getSheetId()) === sheet;
    return isThere ? calculateAutoHeightInRange.apply(this, args) : [];
  };
  const validators = SheetsDataValidationValidatorService.prototype;
  const { validatorRanges } = validators;
  validators.validatorRanges = async function (unit, sheet, ranges) {
    return book.workbook.getSheetBySheetId(sheet) ? validatorRanges.call(this, unit, sheet, ranges) : [];
  };
}
