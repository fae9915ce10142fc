/**
 * Builds the add-in: one page (taskpane.html, the shared runtime) and its script (functions.js), with what Excel reads
 * beside them: manifest, function metadata, icons, help pages.
 *
 *   webpack                                  dist/ for production
 *   webpack --env url=https://host/path      … served from that address instead of https://localhost:3000
 *   webpack --env dev                        … and manifest.dev.xml, an add-in of its own with the namespace DEV
 *   webpack --env playground                 out/addin with Office.js from the package, and the playground's page
 *   webpack serve                            the development server that `npm start` sideloads
 */
require("tsx/cjs");
const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const devCerts = require("office-addin-dev-certs");
const { helpPages } = require("./tools/help");
const { iconPng, iconSizes } = require("./tools/icons");
const { languages } = require("./tools/languages");
const { developmentUrl, manifestAt, namespacedManifest, publishedUrl } = require("./tools/manifest");
const { handWrittenPage } = require("./tools/markdown");
const { functionMetadata } = require("./tools/metadata");
const { memberSets } = require("./tools/requirementSets");
const { GeneratedFilesPlugin } = require("./tools/webpack/GeneratedFilesPlugin");
const { OfficeJsFromPackagePlugin } = require("./tools/webpack/OfficeJsFromPackagePlugin");

/** The playground serves the add-in at this path of whatever port it gets. */
const playgroundPath = "/addin";

module.exports = async (env, options) => {
  const addin = await addinConfig(env, options);
  if (!env.playground) return addin;
  const page = path.resolve(__dirname, "playground/webpack.config.js");
  return fs.existsSync(page) ? [addin, withMembers(require(page)(env, options))] : addin;
};

/** The page with what the stand-in knows of Excel's API: taken from Microsoft's documentation, which the playground cannot reach. */
function withMembers(page) {
  const members = new GeneratedFilesPlugin(() => ({ "members.json": JSON.stringify(memberSets()) }));
  return { ...page, plugins: [...page.plugins, members] };
}

async function addinConfig(env, options) {
  const dev = options.mode === "development";
  const base = env.playground ? playgroundPath : publishedUrl(env.url ?? developmentUrl);
  return {
    name: "addin",
    mode: options.mode ?? "production",
    target: ["web", "es2022"],
    devtool: dev ? "source-map" : false,
    entry: { functions: "./src/addin.ts" },
    output: {
      path: path.resolve(__dirname, env.playground ? "out/addin" : "dist"),
      filename: "[name].js",
      chunkFilename: dev ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // `npm run types` checks the types; here they are only taken off.
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions"],
        minify: false,
      }),
      ...(env.playground ? [new OfficeJsFromPackagePlugin()] : []),
      new CopyWebpackPlugin({ patterns: copiedFiles(env, base) }),
      new GeneratedFilesPlugin(() => generatedFiles(base)),
    ],
    // Pages stay as they are written: there is little to save, and people read them.
    optimization: { minimizeOptions: { html: false } },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
      name: `addin-${options.mode ?? "production"}`,
      buildDependencies: { config: [__filename] },
    },
    devServer: {
      headers: { "Access-Control-Allow-Origin": "*" },
      server: { type: "https", options: env.WEBPACK_SERVE ? await getHttpsOptions() : {} },
      port: process.env.npm_package_config_dev_server_port || 3000,
    },
  };
}

/** Files that are in the repository and only change their form on the way. */
function copiedFiles(env, base) {
  return [
    { from: "manifest.xml", transform: (xml) => manifestAt(xml.toString(), base) },
    ...(env.dev
      ? [
          {
            from: "manifest.xml",
            to: "manifest.dev.xml",
            transform: (xml) => namespacedManifest(manifestAt(xml.toString(), base)),
          },
        ]
      : []),
    ...iconSizes.map((size) => ({
      from: "assets/icon.svg",
      to: `assets/icon-${size}.png`,
      transform: () => iconPng(size),
    })),
    {
      from: "docs/*.md",
      to: "docs/[name].html",
      transform: (markdown, file) => handWrittenPage(markdown.toString(), file),
    },
    { from: "docs/*.css", to: "docs/[name][ext]" },
  ];
}

/** Files that are written from the catalogue of functions. */
function generatedFiles(base) {
  const metadata = languages.map((language) => [
    language.metadataFile,
    JSON.stringify(functionMetadata(language, base), undefined, 2),
  ]);
  return { ...Object.fromEntries(metadata), ...helpPages() };
}

async function getHttpsOptions() {
  const { ca, key, cert } = await devCerts.getHttpsServerOptions();
  return { ca, key, cert };
}
