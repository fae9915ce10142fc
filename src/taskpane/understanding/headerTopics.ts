import { headerWords as da } from "../../locales/da/headerWords";
import { headerWords as en, type HeaderTopic } from "../../locales/en/headerWords";
import { headerWords as sv } from "../../locales/sv/headerWords";

const WHOLE = 6;
const END = 4;
/** "betalingsbeløb" ends with "beløb": Danish and Swedish write compounds as one word. */
const COMPOUND = 3;
/** A word somewhere says little without values that agree. */
const SOMEWHERE = 1.5;
/** Of two phrases at the end, the longer one knows more: "start date" before "date". */
const A_WORD_MORE = 0.5;
const SHORTEST_COMPOUND_PART = 4;

/** Currencies and "incl. VAT" say nothing of what a column is. */
const BESIDE_THE_POINT =
  / (?:(?:ink|eks|exk|inc|exc)l? (?:moms|vat|tax)|in|i|dkk|sek|nok|eur|usd|gbp|kr|kronor|kroner)(?= )/g;

interface Phrase {
  readonly topic: HeaderTopic;
  readonly text: string;
  readonly compounds: boolean;
}

const phrases: readonly Phrase[] = [...phrasesOf(en, false), ...phrasesOf(da, true), ...phrasesOf(sv, true)];

function phrasesOf(words: Readonly<Record<HeaderTopic, readonly string[]>>, compounds: boolean): Phrase[] {
  return (Object.entries(words) as [HeaderTopic, readonly string[]][]).flatMap(([topic, texts]) =>
    texts.map((text) => ({ topic, text, compounds })),
  );
}

/** How much a header speaks for each topic; topics that it does not mention are not there. */
export function headerTopics(header: string): ReadonlyMap<HeaderTopic, number> {
  const text = normalized(header);
  const weights = new Map<HeaderTopic, number>();
  if (text === "") return weights;
  for (const phrase of phrases) {
    const weight = matchWeight(text, phrase);
    if (weight > (weights.get(phrase.topic) ?? 0)) weights.set(phrase.topic, weight);
  }
  return weights;
}

/** "OrderDate", "order_date" and "Order date (UTC)" are the words order, date. */
function normalized(header: string): string {
  const words = header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const spaced = ` ${words} `.replace(BESIDE_THE_POINT, "").trim();
  return spaced === "" ? words : spaced;
}

function matchWeight(header: string, { text, compounds }: Phrase): number {
  if (header === text || header.replaceAll(" ", "") === text.replaceAll(" ", "")) return WHOLE;
  const words = text.split(" ").length - 1;
  if (header.endsWith(` ${text}`)) return END + A_WORD_MORE * words;
  if (compounds && text.length >= SHORTEST_COMPOUND_PART && header.endsWith(text)) return COMPOUND;
  return ` ${header} `.includes(` ${text} `) ? SOMEWHERE : 0;
}
