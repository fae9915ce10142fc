import type { Language } from "../language";
import type { FileNote, FileProblem, MessageValues } from "./OpenedFile";
import { da } from "./words/da";
import { en } from "./words/en";
import type { FileWords } from "./words/FileWords";
import { sv } from "./words/sv";

const WORDS: Readonly<Record<Language, FileWords>> = { "en-US": en, "da-DK": da, "sv-SE": sv };

/** Why a file cannot be opened, in the user's language. */
export function fileProblemText(problem: FileProblem, language: Language): string {
  return fill(WORDS[language].problems[problem.code], problem.values, language);
}

/** What was recognised in a file, in the user's language. */
export function fileNoteText(note: FileNote, language: Language): string {
  return fill(WORDS[language].notes[note.code], note.values, language);
}

function fill(sentence: string, values: MessageValues, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? value.toLocaleString(language) : value;
  });
}
