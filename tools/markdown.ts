/**
 * The hand-written pages of docs/ as HTML. Links between them name the .md files, so that they work in the repository too.
 * The file's name tells the language: "sharing.da.md" is Danish, "support.md" English.
 */
import { basename } from "node:path";
import { marked } from "marked";
import { languages } from "./languages";
import { htmlPage } from "./page";

export function handWrittenPage(markdown: string, file: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error("A page of docs/ begins with its title: # Title");
  const [, code = "en"] = /\.(\w\w)\.md$/.exec(basename(file)) ?? [];
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`No language is called ${code}.`);
  const linked = markdown.replaceAll(/\]\(([\w.-]+)\.md\)/g, "]($1.html)");
  return htmlPage({
    language: code === "en" ? "en" : language.tag,
    title: `${title} – Fasthold`,
    root: "",
    home: `${code}/index.html`,
    navigation: "",
    body: marked.parse(linked, { async: false }),
  });
}
