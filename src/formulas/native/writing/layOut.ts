/**
 * Lays a long formula out in lines: a call that does not fit on the rest of its line has each argument on a line of its
 * own, indented; LET has each name and its value together. Arguments of the rewritten call are stretches that stay as
 * they were written, whatever they hold.
 */
const WIDTH = 80;
const INDENT = "  ";

/** `kept` are the texts that stand as they are, each known by its mark in the formula. */
export function layOut(formula: string, kept: ReadonlyMap<string, string>): string {
  const measure = (text: string) => withKept(text, kept).length;
  const lines = (text: string, indent: string, before: number): string => {
    if (before + measure(text) <= WIDTH) return text;
    const terms = termsOf(text);
    if (terms.length > 1) {
      return terms
        .map((term, i) => lines(term, indent, i === 0 ? before : indent.length))
        .join(`\n${indent}`);
    }
    const call = callIn(text);
    if (!call) return text;
    const inner = indent + INDENT;
    const groups = call.head.endsWith("LET(") ? pairs(call.args) : call.args.map((argument) => [argument]);
    const written = groups.map(([first, second]) => {
      if (second === undefined) return lines(first!, inner, inner.length);
      return `${first}, ${lines(second, inner + INDENT, inner.length + first!.length + 2)}`;
    });
    return `${call.head}\n${inner}${written.join(`,\n${inner}`)}\n${indent})${call.tail}`;
  };
  return withKept(lines(spaced(formula), "", 1), kept);
}

/** Puts the kept texts in the place of their marks. */
export function withKept(formula: string, kept: ReadonlyMap<string, string>): string {
  return formula.replace(/[\ue000-\uf8ff]/g, (mark, at: number) => {
    const text = kept.get(mark) ?? mark;
    return hasBreakInText(text) ? text : text.replaceAll("\n", `\n${indentAt(formula, at)}`);
  });
}

/** Whether one of its texts in quotes goes over several lines. */
function hasBreakInText(formula: string): boolean {
  return formula.split('"').some((part, i) => i % 2 === 1 && part.includes("\n"));
}

/** The spaces with which the line around this place begins. */
function indentAt(formula: string, at: number): string {
  return /^ */.exec(formula.slice(formula.lastIndexOf("\n", at) + 1))![0];
}

/** Name and value, name and value, and the result by itself. */
function pairs(args: readonly string[]): string[][] {
  const grouped: string[][] = [];
  for (let i = 0; i < args.length; i += 2) grouped.push(args.slice(i, i + 2));
  return grouped;
}

interface TextCall {
  readonly head: string;
  readonly args: readonly string[];
  readonly tail: string;
}

/** The first parenthesis of the text that stands in no other, taken apart; undefined where there is none. */
function callIn(text: string): TextCall | undefined {
  let [open, close] = [-1, -1];
  walk(text, (sign, depth, at) => {
    if (sign === "(" && depth === 0 && open < 0) open = at;
    if (sign === ")" && depth === 1 && close < 0) close = at;
  });
  if (close < 0) return undefined;
  return {
    head: text.slice(0, open + 1),
    args: split(text.slice(open + 1, close)),
    tail: text.slice(close + 1),
  };
}

/** Operators from those that bind least to those that bind most. */
const OPERATORS = ["<>=", "&", "+-", "*/"];

/** The operands of the operators that are applied last, each with the operator before it. */
function termsOf(text: string): string[] {
  for (const operators of OPERATORS) {
    const places: number[] = [];
    walk(text, (sign, depth, at) => {
      const isSecond = at === 0 || OPERATORS.some((signs) => signs.includes(text[at - 1]!));
      if (depth === 0 && operators.includes(sign) && !isSecond && !/\dE$/.test(text.slice(0, at)))
        places.push(at);
    });
    if (places.length > 0)
      return [...places, text.length].map((end, i) => text.slice(places[i - 1] ?? 0, end));
  }
  return [text];
}

/** The arguments in a parenthesis. */
function split(text: string): string[] {
  const commas: number[] = [];
  walk(text, (sign, depth, at) => {
    if (sign === "," && depth === 0) commas.push(at);
  });
  return [...commas, text.length].map((comma, i) =>
    text.slice(i === 0 ? 0 : commas[i - 1]! + 1, comma).trim(),
  );
}

/** A space after each comma outside braces and texts. */
function spaced(formula: string): string {
  let spacedText = "";
  let from = 0;
  walk(formula, (sign, _, at) => {
    if (sign !== "," || formula[at + 1] === " ") return;
    spacedText += `${formula.slice(from, at)}, `;
    from = at + 1;
  });
  return spacedText + formula.slice(from);
}

/** Goes through the signs that are in no text and no braces; the depth is that before the sign. */
function walk(text: string, visit: (sign: string, depth: number, at: number) => void): void {
  let depth = 0;
  let isQuoted = false;
  let braces = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === "{") braces++;
    if (sign === "}") braces--;
    if (braces > 0) continue;
    visit(sign, depth, at);
    if (sign === "(") depth++;
    if (sign === ")") depth--;
  }
}
