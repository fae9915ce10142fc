import type { Language } from "../language";
import { da } from "./words/da";
import { en, type Words } from "./words/en";
import { sv } from "./words/sv";

export const pageWords: Record<Language, Words> = { "en-US": en, "da-DK": da, "sv-SE": sv };

/** "{name} is open." with its values. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}
