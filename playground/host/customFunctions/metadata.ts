/**
 * What functions.json says about how functions are called, as far as Excel heeds it at a call. The names in it are
 * Microsoft's (custom-functions.schema.json).
 */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly DeclaredFunction[];
}

export interface DeclaredFunction {
  readonly id: string;
  readonly parameters: readonly DeclaredParameter[];
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface DeclaredParameter {
  readonly dimensionality?: "scalar" | "matrix";
}
