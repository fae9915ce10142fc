import { ICommandService, type Injector } from "@univerjs/core";
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/preset-sheets-core";
import type { Calculation } from "../calls/Calculation";

/** The engine remembers what names stood for. */
export function rereadWhenNamesChange(injector: Injector, calculation: Calculation): void {
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    functions.deleteFormulaAstCacheKey((params as ISetDefinedNameMutationParam).name);
    calculation.recalculateAll();
  });
}
