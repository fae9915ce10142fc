import type { DeclaredFunction, FunctionsJson } from "./metadata";

/** The flags of an invocation (Office.js reads them bit by bit). */
const flag = { cancelable: 1, streaming: 2, errorsAllowed: 4, richData: 8 } as const;

export function invocationFlags(metadata: FunctionsJson, declared: DeclaredFunction): number {
  return (
    (declared.options?.cancelable === true ? flag.cancelable : 0) +
    (declared.options?.stream === true ? flag.streaming : 0) +
    (metadata.allowErrorForDataTypeAny === true ? flag.errorsAllowed : 0) +
    (metadata.allowCustomDataForDataTypeAny === true ? flag.richData : 0)
  );
}
