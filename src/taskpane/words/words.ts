import { languageOf, type Language } from "../../functions/host";
import { asks as daAsks } from "../../locales/da/asks";
import { answer as daAnswer } from "../../locales/da/answer";
import { definitions as daDefinitions } from "../../locales/da/definitions";
import { words as daCatalogue } from "../../locales/da/functions";
import { example as daExample } from "../../locales/da/example";
import { explain as daExplain } from "../../locales/da/explain";
import { insert as daInsert } from "../../locales/da/insert";
import { measures as daMeasures } from "../../locales/da/measures";
import { native as daNative } from "../../locales/da/native";
import { pane as daPane } from "../../locales/da/pane";
import { periods as daPeriods } from "../../locales/da/periods";
import { sentences as daSentences } from "../../locales/da/sentences";
import { sharing as daSharing } from "../../locales/da/sharing";
import { understanding as daUnderstanding } from "../../locales/da/understanding";
import { asks as enAsks, type AskWords } from "../../locales/en/asks";
import { answer as enAnswer, type AnswerWords } from "../../locales/en/answer";
import { definitions as enDefinitions, type DefinitionWords } from "../../locales/en/definitions";
import { words as enCatalogue, type CatalogueWords } from "../../locales/en/functions";
import { example as enExample, type ExampleWords } from "../../locales/en/example";
import { explain as enExplain, type ExplainWords } from "../../locales/en/explain";
import { insert as enInsert, type InsertWords } from "../../locales/en/insert";
import { measures as enMeasures, type MeasureWords } from "../../locales/en/measures";
import { native as enNative, type NativeWords } from "../../locales/en/native";
import { pane as enPane, type PaneWords } from "../../locales/en/pane";
import { periods as enPeriods, type PeriodWords } from "../../locales/en/periods";
import { sentences as enSentences, type Sentences } from "../../locales/en/sentences";
import { sharing as enSharing, type SharingWords } from "../../locales/en/sharing";
import { understanding as enUnderstanding, type UnderstandingWords } from "../../locales/en/understanding";
import { asks as svAsks } from "../../locales/sv/asks";
import { answer as svAnswer } from "../../locales/sv/answer";
import { definitions as svDefinitions } from "../../locales/sv/definitions";
import { words as svCatalogue } from "../../locales/sv/functions";
import { example as svExample } from "../../locales/sv/example";
import { explain as svExplain } from "../../locales/sv/explain";
import { insert as svInsert } from "../../locales/sv/insert";
import { measures as svMeasures } from "../../locales/sv/measures";
import { native as svNative } from "../../locales/sv/native";
import { pane as svPane } from "../../locales/sv/pane";
import { periods as svPeriods } from "../../locales/sv/periods";
import { sentences as svSentences } from "../../locales/sv/sentences";
import { sharing as svSharing } from "../../locales/sv/sharing";
import { understanding as svUnderstanding } from "../../locales/sv/understanding";
import { formatsOf, type Formats } from "./formats";

/** Everything that the task pane says, and how it writes numbers, in the user's language. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly asks: AskWords;
  /** What stands beside a figure. */
  readonly answer: AnswerWords;
  /** How a figure came about. */
  readonly sentences: Sentences;
  /** How a workbook is made fit to leave. */
  readonly sharing: SharingWords;
  /** How formulas are written in Excel's own functions. */
  readonly native: NativeWords;
  /** What stands on the sheet that explains a shared workbook. */
  readonly definitions: DefinitionWords;
  readonly periods: PeriodWords;
  readonly insert: InsertWords;
  readonly explain: ExplainWords;
  readonly example: ExampleWords;
  readonly understanding: UnderstandingWords;
  readonly measures: MeasureWords;
  readonly catalogue: CatalogueWords;
  readonly formats: Formats;
  /** What this language's Excel calls what stands in formulas. */
  readonly inFormulas: { readonly true: string; readonly false: string; readonly filter: string };
}

const texts = {
  en: {
    pane: enPane,
    asks: enAsks,
    answer: enAnswer,
    sentences: enSentences,
    sharing: enSharing,
    native: enNative,
    definitions: enDefinitions,
    periods: enPeriods,
    insert: enInsert,
    explain: enExplain,
    example: enExample,
    understanding: enUnderstanding,
    measures: enMeasures,
    catalogue: enCatalogue,
    inFormulas: { true: "TRUE", false: "FALSE", filter: "FILTER" },
  },
  da: {
    pane: daPane,
    asks: daAsks,
    answer: daAnswer,
    sentences: daSentences,
    sharing: daSharing,
    native: daNative,
    definitions: daDefinitions,
    periods: daPeriods,
    insert: daInsert,
    explain: daExplain,
    example: daExample,
    understanding: daUnderstanding,
    measures: daMeasures,
    catalogue: daCatalogue,
    inFormulas: { true: "SAND", false: "FALSK", filter: "FILTRER" },
  },
  sv: {
    pane: svPane,
    asks: svAsks,
    answer: svAnswer,
    sentences: svSentences,
    sharing: svSharing,
    native: svNative,
    definitions: svDefinitions,
    periods: svPeriods,
    insert: svInsert,
    explain: svExplain,
    example: svExample,
    understanding: svUnderstanding,
    measures: svMeasures,
    catalogue: svCatalogue,
    inFormulas: { true: "SANT", false: "FALSKT", filter: "FILTER" },
  },
};

/** The words for a language tag such as "da-DK"; English for all that the product does not speak. */
export function wordsFor(displayLanguage: string): Words {
  const language = languageOf(displayLanguage);
  const isSpoken = displayLanguage.toLowerCase().startsWith(language);
  return { language, ...texts[language], formats: formatsOf(isSpoken ? displayLanguage : "en-GB") };
}

const TAGS: Readonly<Record<Language, string>> = { en: "en-GB", da: "da-DK", sv: "sv-SE" };

/** The words in one of the product's languages, for texts that others read. */
export function wordsIn(language: Language): Words {
  return wordsFor(TAGS[language]);
}
