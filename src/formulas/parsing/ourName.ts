import { catalogue, type FunctionId } from "../../functions/catalogue";

/**
 * What Excel and other tools write before a custom function's name: in a file `_xldudf_`, with underscores for dots;
 * after a round trip through another program sometimes `_xll.`.
 */
const PREFIX = /^(?:_xldudf_|_xll\.)/i;

const idsByName = new Map(
  (Object.keys(catalogue) as FunctionId[]).flatMap((id) => [
    [id, id],
    [id.replaceAll(".", "_"), id],
  ]),
);

/** Which of our functions a formula means by a name; undefined for any other. */
export function ourFunction(name: string): FunctionId | undefined {
  const bare = name.replace(PREFIX, "").toUpperCase();
  const isPrefixed = bare.length < name.length;
  const id = idsByName.get(bare);
  // Underscores for dots only stand behind the prefix: NPS_TREND by itself is somebody else's function.
  return id === bare || isPrefixed ? id : undefined;
}
