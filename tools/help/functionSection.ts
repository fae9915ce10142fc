/** The part of a help page about one function, under the anchor that Excel's help link names. */
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { namedArguments, type NamedArgument } from "../arguments";
import type { Language } from "../languages";
import { escapeHtml } from "../page";
import { wordsIn } from "../words";
import { exampleFormats } from "./exampleFormats";
import { labels } from "./labels";
import { resultHtml } from "./resultHtml";
import { syntax, typed } from "./typed";

export function functionSection(id: FunctionId, language: Language): string {
  const say = labels[language.code];
  const words = wordsIn(language).functions[id];
  const { formula } = catalogue[id].example;
  const entry = (label: string, html: string) => `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`;
  return `<section class="function" id="${id}">
<h3>${id}</h3>
<p>${escapeHtml(words.summary)}</p>
<pre><code>=${escapeHtml(syntax(id, language))}</code></pre>
<dl>
${entry(say.question, escapeHtml(words.question))}
${entry(say.formula, escapeHtml(words.formula))}
${entry(say.arguments, argumentTable(namedArguments(id, language), say.optional))}
${entry(say.example, `<code>${escapeHtml(typed(formula, language))}</code> → ${resultHtml(catalogue[id].example, exampleFormats(id), language)}`)}
${entry(say.refuses, escapeHtml(words.refuses))}
${entry(say.source, `<span class="source">${escapeHtml(words.source)}</span>`)}
</dl>
</section>`;
}

function argumentTable(list: readonly NamedArgument[], optional: string): string {
  const rows = list.map(
    (argument) =>
      `<tr><th scope="row"><code>${argument.name}</code>${
        argument.optional ? ` <span class="optional">(${optional})</span>` : ""
      }</th><td>${escapeHtml(argument.description)}</td></tr>`,
  );
  return `<table>${rows.join("\n")}</table>`;
}
