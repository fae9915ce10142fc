import { answered } from "../patience";
import { rangeOf } from "./rangeOf";

/** Selects cells, which brings their sheet to the front. */
export async function show(context: Excel.RequestContext, address: string): Promise<void> {
  rangeOf(context, address).select();
  await answered(context.sync());
}
