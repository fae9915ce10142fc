import type { FunctionInfo } from "../grid/Grid";

/** functions.json as Excel reads it for AutoComplete and argument help. */
export interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly dimensionality?: "scalar" | "matrix";
    }[];
  }[];
}

export function functionInfos(metadata: FunctionsJson): FunctionInfo[] {
  return metadata.functions.map(({ id, name, description = "", helpUrl, parameters }) => ({
    id,
    name,
    description,
    ...(helpUrl === undefined ? {} : { helpUrl }),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
      matrix: parameter.dimensionality === "matrix",
    })),
  }));
}
