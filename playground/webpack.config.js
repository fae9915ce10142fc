/** Builds the playground's page (playground/page/) to out/playground; the project's webpack.config.js calls this. */
const path = require("path");
const { NormalModuleReplacementPlugin } = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The grid library's formula editor learns the separators of other languages: the module says why. */
const formulaEditorSigns = new NormalModuleReplacementPlugin(/^@univerjs\/engine-formula$/, (resource) => {
  if (/@univerjs[\\/]sheets-formula-ui/.test(resource.context)) {
    resource.request = path.join(__dirname, "grid/univer/formulaEditorSigns.ts");
  }
});

module.exports = (env, options) => ({
  name: "playground",
  mode: options.mode ?? "production",
  target: ["web", "es2022"],
  devtool: options.mode === "development" ? "source-map" : false,
  entry: { playground: path.join(__dirname, "page/main.ts") },
  output: {
    path: path.resolve(__dirname, "../out/playground"),
    filename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        // `npm run types` checks the types; here they are only taken off.
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    formulaEditorSigns,
    new HtmlWebpackPlugin({ template: path.join(__dirname, "page/index.html"), scriptLoading: "defer" }),
  ],
  // The page never leaves this machine, and minimizing a spreadsheet takes most of a minute.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, "../node_modules/.cache/webpack"),
    name: `playground-${options.mode ?? "production"}`,
    buildDependencies: { config: [__filename] },
  },
});
