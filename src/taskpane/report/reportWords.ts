import type { Language } from "../../functions/host";
import { report as da } from "../../locales/da/report";
import { reportPane as daPane } from "../../locales/da/reportPane";
import { report as en, type ReportWords } from "../../locales/en/report";
import { reportPane as enPane, type ReportPaneWords } from "../../locales/en/reportPane";
import { report as sv } from "../../locales/sv/report";
import { reportPane as svPane } from "../../locales/sv/reportPane";

interface ReportTexts {
  /** What stands on the sheet. */
  readonly sheet: ReportWords;
  /** What the pane says. */
  readonly pane: ReportPaneWords;
}

/** Loaded with the task, not with the pane. */
export const reportWords: Readonly<Record<Language, ReportTexts>> = {
  en: { sheet: en, pane: enPane },
  da: { sheet: da, pane: daPane },
  sv: { sheet: sv, pane: svPane },
};
