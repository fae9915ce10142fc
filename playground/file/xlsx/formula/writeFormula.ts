import { tokenize, type Token } from "../../../grid/formula/tokens";
import type { AddInNames } from "./AddInNames";
import { afterCall, isCall } from "./calls";
import { futureFileName } from "./futureFunctions";
import { localNames } from "./localNames";
import { thisRowToFile } from "./thisRow";

/** A formula as Excel shows it, in the form in which it stands in a file: the opposite of `readFormula`. */
export function writeFormula(formula: string, addIn: AddInNames): string {
  const tokens = tokenize(formula.slice(1), "en-US");
  const local = localNames(tokens);
  const renamed = tokens.map((token, i) => ({ ...token, text: fileText(tokens, i, local, addIn) }));
  return withFunctionsForSigns(renamed);
}

function fileText(
  tokens: readonly Token[],
  i: number,
  local: ReadonlySet<number>,
  addIn: AddInNames,
): string {
  const { kind, text } = tokens[i]!;
  if (kind === "columns") return thisRowToFile(text);
  if (kind !== "name") return text;
  if (local.has(i)) return `_xlpm.${text}`;
  return isCall(tokens, i) ? (futureFileName(text) ?? addIn.fileName(text) ?? text) : text;
}

/** A1# becomes ANCHORARRAY(A1) and @A1:A3 becomes SINGLE(A1:A3). */
function withFunctionsForSigns(tokens: readonly Token[]): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.text === "@" && tokens[i]?.kind === "operator") {
      const end = operandEnd(tokens, i + 1);
      text += `_xlfn.SINGLE(${withFunctionsForSigns(tokens.slice(i + 1, end))})`;
      i = end - 1;
      continue;
    }
    const end = spilledReferenceEnd(tokens, i);
    if (end === undefined) text += tokens[i]!.text;
    else {
      text += `_xlfn.ANCHORARRAY(${textOf(tokens.slice(i, end - 1))})`;
      i = end - 1;
    }
  }
  return text;
}

/** After A1# or Sheet1!A1# or name#, where one begins at this token. */
function spilledReferenceEnd(tokens: readonly Token[], start: number): number | undefined {
  const reference = tokens[start]?.kind === "sheet" ? start + 1 : start;
  const kind = tokens[reference]?.kind;
  const isSpilled = (kind === "cell" || kind === "name") && tokens[reference + 1]?.text === "#";
  return isSpilled ? reference + 2 : undefined;
}

/** After the reference or call that an @ stands before. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  if (tokens[end]?.kind === "sheet") end++;
  if (isCall(tokens, end)) end = afterCall(tokens, end + 1);
  else if (tokens[end]?.kind === "open") end = afterCall(tokens, end);
  else end++;
  if (tokens[end]?.kind === "columns") end++;
  if (tokens[end]?.text === "#") end++;
  return tokens[end]?.text === ":" ? operandEnd(tokens, end + 1) : Math.min(end, tokens.length);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
