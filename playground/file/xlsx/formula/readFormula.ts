import { tokenize, type Token } from "../../../grid/formula/tokens";
import type { AddInNames } from "./AddInNames";
import { afterCall, isCall } from "./calls";
import { futureName } from "./futureFunctions";
import { thisRowFromFile } from "./thisRow";

const LOCAL_NAME = /^_xlpm\./i;

/**
 * A formula as it stands in a file, in the form in which Excel shows it: without the prefixes of newer functions, the add-in's
 * functions under their own names, A1# and @A1 for the functions that stand for them. What is not known stays as it is.
 */
export function readFormula(text: string, addIn: AddInNames): string {
  return `=${read(tokenize(text, "en-US"), addIn)}`;
}

function read(tokens: readonly Token[], addIn: AddInNames): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "columns") text += thisRowFromFile(token.text);
    else if (token.kind !== "name") text += token.text;
    else {
      const name = token.text.replace(LOCAL_NAME, "");
      if (!isCall(tokens, i)) {
        text += name;
        continue;
      }
      const future = futureName(name);
      if (future !== "ANCHORARRAY" && future !== "SINGLE") {
        text += future ?? addIn.name(name) ?? name;
        continue;
      }
      const after = afterCall(tokens, i + 1);
      const reference = read(tokens.slice(i + 2, after - 1), addIn);
      text += future === "SINGLE" ? `@${reference}` : `${reference}#`;
      i = after - 1;
    }
  }
  return text;
}
