import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionInfo } from "../Grid";

/** The add-in's functions for the grid's AutoComplete and argument help. */
export function describeFunctions(functions: readonly FunctionInfo[]): IFunctionInfo[] {
  return functions.map((info) => ({
    functionName: info.name,
    functionType: FunctionType.User,
    abstract: info.description,
    description: info.description,
    functionParameter: info.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
