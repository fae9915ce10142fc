import type { GivenCall } from "./GivenCall";
import type { Draft } from "./writing/Draft";

/** How a function is written in Excel's own: returns the result's calculation; what leads there is named in the draft. */
export type NativeForm = (tools: { readonly call: GivenCall; readonly draft: Draft }) => string;
