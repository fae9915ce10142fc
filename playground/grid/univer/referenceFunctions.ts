import type { Injector, IRange } from "@univerjs/core";
import {
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  RangeReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { spillOf } from "../calls/currentCells";
import { SPILL_FUNCTION, THIS_ROW_FUNCTION } from "../formula/engineForm";

/** Teaches the engine two kinds of reference that it does not know: to a spilled range, and to a table's own row. */
export function registerReferenceFunctions(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new SpilledRange(), new ThisRow());
}

/**
 * A1# as the engine sees it. It depends on A1 alone: the cells over which A1 spills change only when A1 is calculated
 * again.
 */
class SpilledRange extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(SPILL_FUNCTION);
  }

  override calculate(variant?: FunctionVariantType): FunctionVariantType {
    if (!(variant instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.REF);
    const first = variant.getFirstCell();
    if (first instanceof ErrorValueObject) {
      const isBlocked = first.getErrorType() === ErrorType.SPILL;
      return isBlocked ? ErrorValueObject.create(ErrorType.REF) : first;
    }
    const { startRow, startColumn } = variant.getRangePosition();
    const range = spillOf(variant, startRow, startColumn);
    if (!range) return ErrorValueObject.create(ErrorType.REF);
    return referenceTo(range, variant.getSheetId(), variant.getUnitId());
  }
}

/**
 * Orders[@Amount] as the engine sees it: sheet, first and last row of the table's data, first and last column. Outside the
 * table's rows there is no such cell. It depends on that cell alone.
 */
class ThisRow extends BaseFunction {
  override minParams = 5;
  override maxParams = 5;

  constructor() {
    super(THIS_ROW_FUNCTION);
  }

  /** Its reference is found out before each calculation. */
  override isAddress(): boolean {
    return true;
  }

  override calculate(sheet?: BaseValueObject, ...numbers: BaseValueObject[]): FunctionVariantType {
    const [firstRow = 0, lastRow = 0, startColumn = 0, endColumn = 0] = numbers.map((one) =>
      Number(one.getValue()),
    );
    if (this.row < firstRow || this.row > lastRow) return ErrorValueObject.create(ErrorType.VALUE);
    const range = { startRow: this.row, endRow: this.row, startColumn, endColumn };
    return referenceTo(range, String(sheet?.getValue()), this.unitId ?? "");
  }
}

function referenceTo(range: IRange, sheetId: string, unitId: string): RangeReferenceObject {
  const reference = new RangeReferenceObject(range);
  reference.setDefaultSheetId(sheetId);
  reference.setDefaultUnitId(unitId);
  return reference;
}
