import type { ExcelVersion } from "../host/requirementSets/excelVersions";
import type { Language } from "../language";
import { elements } from "./elements";
import { excelName } from "./excelName";
import { languageChooser } from "./languageChooser";
import { fill, pageWords } from "./words";

/** Names the parts of the page in its language. */
export function labelPage(language: Language, excel: ExcelVersion): void {
  const words = pageWords[language];
  document.documentElement.lang = language;
  elements.title.textContent = words.title;
  elements.about.textContent = fill(words.about, { excel: excelName(excel, language) });
  elements.files.ariaLabel = words.file;
  elements.ribbon.ariaLabel = words.ribbon;
  elements.work.ariaLabel = words.title;
  elements.sheet.ariaLabel = words.sheet;
  elements.pane.ariaLabel = words.pane;
  elements.closePane.ariaLabel = words.closePane;
  elements.closePane.title = words.closePane;
  elements.dropHint.textContent = words.dropHere;
  languageChooser(elements.language, words.language, language);
}
