/** The help: one page a language with a section for every function, from the catalogue and its words. */
import { families, functionIds, type Family, type FunctionId } from "../src/functions/catalogue";
import { functionSection } from "./help/functionSection";
import { labels } from "./help/labels";
import { languages, type Language } from "./languages";
import { escapeHtml, htmlPage } from "./page";
import { wordsIn } from "./words";

/** Where Excel's help link for a function leads, under the address that the add-in is served from. */
export function helpUrl(id: FunctionId, language: Language, base: string): string {
  return `${base}/${helpPath(language)}#${id}`;
}

/** Path → HTML of every help page. */
export function helpPages(): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [helpPath(language), helpPage(language)]));
}

function helpPath(language: Language): string {
  return `docs/${language.code}/index.html`;
}

/** The page for those who receive a workbook: docs/sharing*.md. */
function sharingPath({ code }: Language): string {
  return code === "en" ? "sharing.html" : `sharing.${code}.html`;
}

function helpPage(language: Language): string {
  const say = labels[language.code];
  const groups = familiesInOrder();
  return htmlPage({
    language: language.tag,
    title: say.title,
    root: "../",
    home: "index.html",
    navigation: languageLinks(language),
    body: `<h1>${escapeHtml(say.title)}</h1>
<p>${escapeHtml(say.introduction)}</p>
${groups.map(([family, ids]) => contents(family, ids, language)).join("\n")}
<h2 id="data">${escapeHtml(say.dataTitle)}</h2>
<ul>
${say.data.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n")}
</ul>
${groups.map(([family, ids]) => chapter(family, ids, language)).join("\n")}
<p><a href="../${sharingPath(language)}">${escapeHtml(say.sharing)}</a> · <a href="../support.html">${escapeHtml(say.support)}</a> · <a href="../privacy.html">${escapeHtml(say.privacy)}</a></p>`,
  });
}

function languageLinks(current: Language): string {
  const links = languages.map(({ code, tag, name }) =>
    code === current.code
      ? `<span aria-current="page">${name}</span>`
      : `<a href="../${code}/index.html" lang="${tag}" hreflang="${tag}">${name}</a>`,
  );
  return `<nav aria-label="${labels[current.code].languages}">${links.join(" ")}</nav>`;
}

function contents(family: Family, ids: readonly FunctionId[], language: Language): string {
  const { families: names, functions } = wordsIn(language);
  const rows = ids.map(
    (id) =>
      `<tr><th scope="row"><a href="#${id}">${id}</a></th><td>${escapeHtml(functions[id].summary)}</td></tr>`,
  );
  return `<table class="contents"><caption>${escapeHtml(names[family].name)}</caption>${rows.join("\n")}</table>`;
}

function chapter(family: Family, ids: readonly FunctionId[], language: Language): string {
  const { name, about } = wordsIn(language).families[family];
  return `<h2 id="${family}">${escapeHtml(name)}</h2>
<p>${escapeHtml(about)}</p>
${ids.map((id) => functionSection(id, language)).join("\n")}`;
}

function familiesInOrder(): readonly (readonly [Family, readonly FunctionId[]])[] {
  return (Object.keys(families) as Family[]).map((family) => [
    family,
    functionIds.filter((id) => id in families[family]),
  ]);
}
