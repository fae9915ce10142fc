/** A function's arguments with their words, in the order of the formula. */
import { catalogue, type ArgumentName, type FunctionId } from "../src/functions/catalogue";
import type { Language } from "./languages";
import { wordsIn } from "./words";

export interface NamedArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether a formula may give it a range; else it is one value. */
  readonly takesRange: boolean;
  /** The texts to choose from, where a choice is meant; English in every language. */
  readonly choices: readonly string[];
}

export function namedArguments(id: FunctionId, language: Language): readonly NamedArgument[] {
  const { argumentNames, argumentDescriptions } = wordsIn(language);
  const declaration = catalogue[id];
  return Object.entries(declaration.arguments).map(([key, argument]) => ({
    // The keys of a declaration are what ArgumentName is made of.
    name: argumentNames[key as ArgumentName],
    description: argumentDescriptions[key as ArgumentName],
    optional: argument.optional,
    takesRange: declaration.kind === "cells" || argument.shape !== "cell",
    choices: (argument.shape === "cell" && argument.choices) || [],
  }));
}
