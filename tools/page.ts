/** The frame of every page under dist/docs: plain HTML that reads well without a script, in light and dark. */
export interface Page {
  readonly language: string;
  readonly title: string;
  /** From the page to the folder of the stylesheet: "" or "../". */
  readonly root: "" | "../";
  /** From the page to the help in its language. */
  readonly home: string;
  /** HTML. */
  readonly navigation: string;
  /** HTML. */
  readonly body: string;
}

export function htmlPage(page: Page): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="${page.root}../assets/icon-32.png">
<link rel="stylesheet" href="${page.root}docs.css">
</head>
<body>
<header><a class="home" href="${page.home}"><img src="${page.root}../assets/icon-64.png" width="32" height="32" alt=""> Fasthold</a>${page.navigation}</header>
<main>
${page.body}
</main>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
