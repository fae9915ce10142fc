/**
 * What the grid library's formula editor takes from the formula engine, but for two functions: they say after which
 * signs a click on a cell writes a reference, and know no other separator of arguments than the English one. The
 * bundler puts this module in the engine's place for that editor (playground/webpack.config.js).
 */
import { isFormulaLexerToken as isSign, matchRefDrawToken as takesReference } from "@univerjs/engine-formula";

export * from "@univerjs/engine-formula";

let separator = ",";

/** The sign between arguments in the user's language. */
export function separateArgumentsBy(sign: string): void {
  separator = sign;
}

export function isFormulaLexerToken(char: string): boolean {
  return char === separator || isSign(char);
}

export function matchRefDrawToken(char: string): boolean {
  return char === separator || takesReference(char);
}
