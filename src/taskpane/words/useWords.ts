import { createContext, use } from "react";
import { wordsFor, type Words } from "./words";

export const WordsContext = createContext<Words>(wordsFor("en-GB"));

/** The words in the user's language. */
export function useWords(): Words {
  return use(WordsContext);
}
