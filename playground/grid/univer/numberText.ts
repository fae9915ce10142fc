import { format } from "numfmt";
import type { Language } from "../../language";

/** Number formats as the user's Excel shows them: "0.0%" gives 85.0% in English and 85,0% in Danish and Swedish. */

export const formatLocale = { "en-US": "en", "da-DK": "da", "sv-SE": "sv" } as const satisfies Record<
  Language,
  string
>;

export function formatNumber(pattern: string, value: number, language: Language): string {
  return String(format(pattern, value, { locale: formatLocale[language] }));
}
