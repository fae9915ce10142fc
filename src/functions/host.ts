/** What the worksheet functions ask of the Excel they run in; asked at each call, since both are known late. */
export interface Host {
  readonly language: Language;
  /** Whether a result may bring its number format (requirement set CustomFunctionsRuntime 1.4). */
  readonly formattedNumbers: boolean;
}

export const LANGUAGES = ["en", "da", "sv"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale such as "da-DK"; English for all others. */
export function languageOf(locale: string): Language {
  const [language] = locale.toLowerCase().split("-");
  return LANGUAGES.find((known) => known === language) ?? "en";
}
