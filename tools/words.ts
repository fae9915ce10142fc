/** The words of the catalogue in a language, as metadata and help need them. */
import { errors as da } from "../src/locales/da/errors";
import { words as daWords } from "../src/locales/da/functions";
import { errors as en } from "../src/locales/en/errors";
import { words as enWords, type CatalogueWords } from "../src/locales/en/functions";
import { errors as sv } from "../src/locales/sv/errors";
import { words as svWords } from "../src/locales/sv/functions";
import type { ArgumentName } from "../src/functions/catalogue";
import type { Language } from "./languages";

interface Words extends CatalogueWords {
  readonly argumentNames: Readonly<Record<ArgumentName, string>>;
}

const words: Readonly<Record<Language["code"], Words>> = {
  en: { ...enWords, argumentNames: en.argumentNames },
  da: { ...daWords, argumentNames: da.argumentNames },
  sv: { ...svWords, argumentNames: sv.argumentNames },
};

export function wordsIn(language: Language): Words {
  return words[language.code];
}
