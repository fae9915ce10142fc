import type { Language } from "../language";
import { da } from "./words/da";
import { en } from "./words/en";
import { sv } from "./words/sv";

/** The page's texts; what one language forgets does not compile. */
export type Words = typeof en;

export const pageWords: Record<Language, Words> = { "en-US": en, "da-DK": da, "sv-SE": sv };

/** "{name} is open." with its values. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}
