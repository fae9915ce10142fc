/**
 * Lets the page load Office.js from the playground's server, which hands out Microsoft's package unmodified: the
 * playground works without a network. Everywhere else Office.js comes from Microsoft's CDN, as the store demands.
 */
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const fromPackage = "office-js/office.js";

export class OfficeJsFromPackagePlugin {
  apply(compiler: Compiler): void {
    const name = OfficeJsFromPackagePlugin.name;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap(name, (page) => {
        if (!page.html.includes(cdn)) throw new Error(`${page.outputName} does not load ${cdn}.`);
        return { ...page, html: page.html.replaceAll(cdn, fromPackage) };
      });
    });
  }
}
