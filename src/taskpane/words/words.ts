import { languageOf, type Language } from "../../functions/host";
import { asks as daAsks } from "../../locales/da/asks";
import { words as daCatalogue } from "../../locales/da/functions";
import { measures as daMeasures } from "../../locales/da/measures";
import { pane as daPane } from "../../locales/da/pane";
import { understanding as daUnderstanding } from "../../locales/da/understanding";
import { asks as enAsks, type AskWords } from "../../locales/en/asks";
import { words as enCatalogue, type CatalogueWords } from "../../locales/en/functions";
import { measures as enMeasures, type MeasureWords } from "../../locales/en/measures";
import { pane as enPane, type PaneWords } from "../../locales/en/pane";
import { understanding as enUnderstanding, type UnderstandingWords } from "../../locales/en/understanding";
import { asks as svAsks } from "../../locales/sv/asks";
import { words as svCatalogue } from "../../locales/sv/functions";
import { measures as svMeasures } from "../../locales/sv/measures";
import { pane as svPane } from "../../locales/sv/pane";
import { understanding as svUnderstanding } from "../../locales/sv/understanding";
import { formatsOf, type Formats } from "./formats";

/** Everything that the task pane says, and how it writes numbers, in the user's language. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly asks: AskWords;
  readonly understanding: UnderstandingWords;
  readonly measures: MeasureWords;
  readonly catalogue: CatalogueWords;
  readonly formats: Formats;
  /** How this language's Excel writes truth in formulas. */
  readonly truth: { readonly true: string; readonly false: string };
}

const texts = {
  en: {
    pane: enPane,
    asks: enAsks,
    understanding: enUnderstanding,
    measures: enMeasures,
    catalogue: enCatalogue,
    truth: { true: "TRUE", false: "FALSE" },
  },
  da: {
    pane: daPane,
    asks: daAsks,
    understanding: daUnderstanding,
    measures: daMeasures,
    catalogue: daCatalogue,
    truth: { true: "SAND", false: "FALSK" },
  },
  sv: {
    pane: svPane,
    asks: svAsks,
    understanding: svUnderstanding,
    measures: svMeasures,
    catalogue: svCatalogue,
    truth: { true: "SANT", false: "FALSKT" },
  },
};

/** The words for a language tag such as "da-DK"; English for all that the product does not speak. */
export function wordsFor(displayLanguage: string): Words {
  const language = languageOf(displayLanguage);
  const isSpoken = displayLanguage.toLowerCase().startsWith(language);
  return { language, ...texts[language], formats: formatsOf(isSpoken ? displayLanguage : "en-GB") };
}
