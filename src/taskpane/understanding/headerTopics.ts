import { dayHeaders as daDays } from "../../locales/da/dayHeaders";
import { headerQualifiers as daQualifiers } from "../../locales/da/headerQualifiers";
import { headerWords as daWords } from "../../locales/da/headerWords";
import { otherHeaders as daOthers } from "../../locales/da/otherHeaders";
import { dayHeaders as enDays, type DayHeader } from "../../locales/en/dayHeaders";
import { headerQualifiers as enQualifiers, type HeaderQualifier } from "../../locales/en/headerQualifiers";
import { headerWords as enWords, type HeaderWord } from "../../locales/en/headerWords";
import { otherHeaders as enOthers, type OtherHeader } from "../../locales/en/otherHeaders";
import { dayHeaders as svDays } from "../../locales/sv/dayHeaders";
import { headerQualifiers as svQualifiers } from "../../locales/sv/headerQualifiers";
import { headerWords as svWords } from "../../locales/sv/headerWords";
import { otherHeaders as svOthers } from "../../locales/sv/otherHeaders";

/** What a header can speak of: what a column is, or which of several. */
export type HeaderTopic = HeaderWord | DayHeader | OtherHeader | HeaderQualifier;

const WHOLE = 6;
const END = 4;
/** "betalingsbeløb" ends with "beløb": Danish and Swedish write compounds as one word. */
const COMPOUND = 3;
/** A word somewhere says little without values that agree. */
const SOMEWHERE = 1.5;
/** Of two phrases at the end, the longer one knows more: "start date" before "date". */
const A_WORD_MORE = 0.5;
/** What is no sale is none, wherever the header says so: "Cart discount amount", "Fragtbeløb"; nor is it a day of one. */
const SAID_ANYWHERE = 5;
const SHORTEST_COMPOUND_PART = 4;

/** Currencies, time zones and "incl. VAT" say nothing of what a column is. */
const BESIDE_THE_POINT =
  / (?:(?:ex|uden|utan|med|inkl?|inklusive|eks|ekskl|eksklusive|exkl?|exklusive|incl?|including|excl?|excluding|with|without) (?:moms|mva|vat|tax)|inkl|incl|eks|ekskl|exkl|excl|in|i|utc|gmt|dkk|sek|nok|eur|usd|gbp|kr|kronor|kroner)(?= )/g;
/** "Order date and time", "orderDateTime": the time changes nothing. */
const DATE_AND_TIME = /\bdate(?: and)? ?time\b/;
/** "Opsagt pr.", "Betalt den". */
const HANGING = / (?:pr|per|den)$/;
/** Excel numbers the headers of a table that would be alike: "Total2". */
const NUMBERED = /(?<=\p{L}{3}\.?)\d{1,2}$/u;

interface Phrase {
  readonly topic: HeaderTopic;
  readonly text: string;
  readonly compounds: boolean;
}

const phrases: readonly Phrase[] = [
  ...phrasesOf({ ...enWords, ...enDays, ...enOthers, ...enQualifiers }, false),
  ...phrasesOf({ ...daWords, ...daDays, ...daOthers, ...daQualifiers }, true),
  ...phrasesOf({ ...svWords, ...svDays, ...svOthers, ...svQualifiers }, true),
];

function phrasesOf(words: Readonly<Record<HeaderTopic, readonly string[]>>, compounds: boolean): Phrase[] {
  return (Object.entries(words) as [HeaderTopic, readonly string[]][]).flatMap(([topic, texts]) =>
    texts.map((text) => ({ topic, text, compounds })),
  );
}

/** How much a header speaks for each topic; topics that it does not mention are not there. */
export type Topics = ReadonlyMap<HeaderTopic, number>;

export function headerTopics(header: string): Topics {
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
    .replace(NUMBERED, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(DATE_AND_TIME, "date")
    .replace(HANGING, "");
  const spaced = ` ${words} `.replace(BESIDE_THE_POINT, "").trim();
  return spaced === "" ? words : spaced;
}

function matchWeight(header: string, phrase: Phrase): number {
  const { text, compounds, topic } = phrase;
  if (topic === "deductions") return isDeduction(header, phrase) ? SAID_ANYWHERE : 0;
  if (topic === "otherDates") return isAnywhere(header, phrase) ? SAID_ANYWHERE : 0;
  if (header === text || header.replaceAll(" ", "") === text.replaceAll(" ", "")) return WHOLE;
  const words = text.split(" ").length - 1;
  if (header.endsWith(` ${text}`)) return END + A_WORD_MORE * words;
  if (compounds && text.length >= SHORTEST_COMPOUND_PART && header.endsWith(text)) return COMPOUND;
  return ` ${header} `.includes(` ${text} `) ? SOMEWHERE : 0;
}

function isDeduction(header: string, phrase: Phrase): boolean {
  const { text, compounds } = phrase;
  const ends = compounds && text.length >= SHORTEST_COMPOUND_PART && header.endsWith(text);
  return ends || isAnywhere(header, phrase);
}

/** A word of its own, or the beginning of one: "leveringsdato", but not "indsendt", which ends with "sendt". */
function isAnywhere(header: string, { text, compounds }: Phrase): boolean {
  const begins = compounds && text.length >= SHORTEST_COMPOUND_PART && ` ${header}`.includes(` ${text}`);
  return begins || ` ${header} `.includes(` ${text} `);
}
