import { LexerTreeBuilder, type ISequenceNode } from "@univerjs/preset-sheets-core";
import type { Language } from "../../language";
import { withEnglishSeparators } from "../formula/translate";

/** How formulas are read here. */
export interface FormulaReading {
  readonly language: Language;
  /** Whether the formulas asked about are being typed, hence in the user's language. */
  isEditing(): boolean;
  /** A formula that is to be calculated, in the words that the engine knows. */
  toCalculate(formula: string): string;
}

/**
 * The grid library's reader of formulas, for calculation and for the help while typing. Each formula is read by a
 * reader of its own: the library's keeps a bracket open after half a structured reference, and fails from then on.
 */
export function formulaLexer(reading: FormulaReading): typeof LexerTreeBuilder {
  return class FormulaLexer extends LexerTreeBuilder {
    override treeBuilder(
      formula: string,
      ...options: Tail<Parameters<LexerTreeBuilder["treeBuilder"]>>
    ): ReturnType<LexerTreeBuilder["treeBuilder"]> {
      const read = reading.toCalculate(formula);
      if (NAMING.test(read)) forgetTrees();
      return new LexerTreeBuilder().treeBuilder(read, ...options);
    }

    override sequenceNodesBuilder(formula: string): (string | ISequenceNode)[] | undefined {
      const english = inEnglish(formula);
      const nodes = new LexerTreeBuilder().sequenceNodesBuilder(english);
      return english === formula ? nodes : nodes && withOriginalText(nodes, formula);
    }

    override getFunctionAndParameter(formula: string, index: number) {
      return new LexerTreeBuilder().getFunctionAndParameter(inEnglish(formula), index);
    }

    override checkIfAddBracket(formula: string): number {
      return new LexerTreeBuilder().checkIfAddBracket(inEnglish(formula));
    }
  };

  function inEnglish(formula: string): string {
    const isLocal = reading.language !== "en-US" && reading.isEditing();
    return isLocal ? withEnglishSeparators(formula, reading.language) : formula;
  }
}

/** Functions that give names. The engine changes the trees of their formulas as it compiles them. */
const NAMING = /\b(?:LET|LAMBDA)\s*\(/i;

/** The library keeps the trees of formulas for all readers: one that was compiled is no tree to compile again. */
function forgetTrees(): void {
  new LexerTreeBuilder().dispose();
}

type Tail<T extends readonly unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** The nodes of a formula read in English, with the text that the user sees. */
function withOriginalText(
  nodes: readonly (string | ISequenceNode)[],
  formula: string,
): (string | ISequenceNode)[] {
  let at = formula.startsWith("=") ? 1 : 0;
  return nodes.map((node) => {
    const length = typeof node === "string" ? node.length : node.token.length;
    const text = formula.slice(at, at + length);
    at += length;
    return typeof node === "string" ? text : { ...node, token: text };
  });
}
