import type { ICellData } from "@univerjs/core";
import { BaseReferenceObject, type ArrayValueObject } from "@univerjs/preset-sheets-core";

/** What Excel shows while a custom function is under way. */
export const BUSY = "#BUSY!";

const arrays = new WeakSet<ArrayValueObject>();
let sawBusyCell: () => void = () => undefined;

/**
 * Tells whenever a formula reads a cell that waits for an answer, also from an array that the engine has kept: Excel
 * calculates such a formula only when the answer is there, even if it would make something else of an error. The engine
 * has no place to be told so; every reference in it goes through these two methods.
 */
export function onBusyCell(listener: () => void): void {
  sawBusyCell = listener;
}

const { getCellValueObject, toArrayValueObject } = BaseReferenceObject.prototype;

BaseReferenceObject.prototype.getCellValueObject = function (cell: ICellData) {
  if (cell.v === BUSY) sawBusyCell();
  return getCellValueObject.call(this, cell);
};

BaseReferenceObject.prototype.toArrayValueObject = function (useCache?: boolean) {
  const tell = sawBusyCell;
  let isBusy = false;
  sawBusyCell = () => (isBusy = true);
  const array = toArrayValueObject.call(this, useCache);
  sawBusyCell = tell;
  if (isBusy) arrays.add(array);
  if (arrays.has(array)) tell();
  return array;
};
