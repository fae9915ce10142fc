import {
  ERROR_TYPE_SET,
  FormulaRuntimeService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { BUSY } from "./AddInFunction";
import type { CallingCell } from "./PendingCalls";
import { writeError } from "./writeResult";

/** What the formula engine tells the grid on its way through the formulas. */
export interface EngineWatch {
  /** The engine begins with a formula. */
  start(): void;
  /** It has calculated the formula of this cell. True if the cell has to wait for the answer of a function. */
  finish(cell: CallingCell): boolean;
}

/**
 * The grid's formula engine, taught that a formula may have to wait: a formula with a call under way shows #BUSY!
 * whatever the rest of it would make of that, as in Excel.
 */
export function formulaEngine(
  watch: EngineWatch,
  lexer: typeof LexerTreeBuilder,
): typeof UniverFormulaEnginePlugin {
  class WaitingRuntime extends FormulaRuntimeService {
    override setCurrent(...position: Parameters<FormulaRuntimeService["setCurrent"]>): void {
      super.setCurrent(...position);
      watch.start();
    }

    override setRuntimeData(value: FunctionVariantType): void {
      const [sheet, row, column] = [this.currentSubUnitId, this.currentRow, this.currentColumn];
      super.setRuntimeData(watch.finish({ sheet, row, column }) ? writeError(BUSY) : value);
    }
  }

  return class FormulaEngine extends UniverFormulaEnginePlugin {
    protected override _initializeWithOverride(): void {
      super._initializeWithOverride();
      ERROR_TYPE_SET.add(BUSY as ErrorType);
      this._injector.replace([IFormulaRuntimeService, { useClass: WaitingRuntime }]);
      this._injector.replace([LexerTreeBuilder, { useClass: lexer }]);
    }
  };
}
