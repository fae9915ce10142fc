import type { Language } from "../language";

export const languages: readonly Language[] = ["en-US", "da-DK", "sv-SE"];

/** The page's language: what ?lang= says, else the first of the reader's that the playground speaks, else English. */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  const exact = languages.find((language) => language.toLowerCase() === asked?.toLowerCase());
  if (exact) return exact;
  for (const wanted of preferred) {
    const known = languages.find((language) => sameTongue(language, wanted));
    if (known) return known;
  }
  return "en-US";
}

function sameTongue(a: string, b: string): boolean {
  return a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase();
}
