import {
  ERROR_TYPE_SET,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { BUSY } from "./busyCells";
import { circularFormulas } from "./circularFormulas";
import { LazyInterpreter } from "./LazyInterpreter";
import "./lookupIndex";
import type { CallingCell } from "./PendingCalls";

/** What the formula engine tells the grid on its way through the formulas. */
export interface EngineWatch {
  /** The engine begins to go through formulas, of which these depend on themselves. */
  startPass(circular: readonly CallingCell[]): void;
  /** The engine begins with a formula. */
  start(): void;
  /** It has calculated the formula of this cell. Returns what the cell shows instead of the result, if anything. */
  finish(cell: CallingCell): BaseValueObject | undefined;
}

/** How long the engine may find out what formulas depend on before the page gets a turn, in milliseconds. */
const TURN = 50;

type Trees = Parameters<FormulaDependencyGenerator["_checkIsCycleDependency"]>[0];

/**
 * The grid's formula engine, taught that a formula may have to wait: a formula with a call under way shows #BUSY!
 * whatever the rest of it would make of that, as in Excel; and that it may depend on itself, which gives 0.
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
      super.setRuntimeData(watch.finish({ sheet, row, column }) ?? value);
    }
  }

  class Dependencies extends FormulaDependencyGenerator {
    private turnStart = 0;

    override generate(...options: Parameters<FormulaDependencyGenerator["generate"]>) {
      this.turnStart = performance.now();
      return super.generate(...options);
    }

    /** The engine asks for this once a formula, and for tens of thousands in one go. */
    protected override async _getRangeListByNode(
      ...node: Parameters<FormulaDependencyGenerator["_getRangeListByNode"]>
    ) {
      const ranges = await super._getRangeListByNode(...node);
      if (performance.now() - this.turnStart > TURN) {
        await new Promise((resume) => setTimeout(resume));
        this.turnStart = performance.now();
      }
      return ranges;
    }

    protected override _checkIsCycleDependency(trees: Trees): boolean {
      const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
      const dependants = (id: number) => {
        const cells = byId.get(id)?.toRTreeItem() ?? [];
        return this._dependencyManagerService.searchDependency(cells);
      };
      const circular = [...circularFormulas(byId.keys(), dependants)].map((id) => byId.get(id)!);
      watch.startPass(circular.map(({ subUnitId: sheet, row, column }) => ({ sheet, row, column })));
      return circular.length > 0;
    }
  }

  return class FormulaEngine extends UniverFormulaEnginePlugin {
    protected override _initializeWithOverride(): void {
      super._initializeWithOverride();
      ERROR_TYPE_SET.add(BUSY as ErrorType);
      this._injector.replace([IFormulaRuntimeService, { useClass: WaitingRuntime }]);
      this._injector.replace([IFormulaDependencyGenerator, { useClass: Dependencies }]);
      this._injector.replace([Interpreter, { useClass: LazyInterpreter }]);
      this._injector.replace([LexerTreeBuilder, { useClass: lexer }]);
    }
  };
}
