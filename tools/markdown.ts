/** The hand-written pages of docs/ as HTML. Links between them name the .md files, so that they work in the repository too. */
import { marked } from "marked";
import { htmlPage } from "./page";

export function handWrittenPage(markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error("A page of docs/ begins with its title: # Title");
  const linked = markdown.replaceAll(/\]\(([\w-]+)\.md\)/g, "]($1.html)");
  return htmlPage({
    language: "en",
    title: `${title} – Fasthold`,
    root: "",
    home: "en/index.html",
    navigation: "",
    body: marked.parse(linked, { async: false }),
  });
}
