import { resolve } from "node:path";
import webpack from "webpack";

/** Bundles the measuring script as the add-in is bundled, so that what is measured is what runs in Excel. */
export async function bundle(): Promise<string> {
  const path = resolve("out/bench");
  const compiler = webpack({
    mode: "production",
    target: "node20",
    entry: resolve("bench/size.ts"),
    output: { path, filename: "size.js" },
    externals: { "@duckdb/node-api": "commonjs @duckdb/node-api" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
  });
  const errors = await new Promise<string | undefined>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else done(stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : undefined);
    });
  });
  if (errors) throw new Error(errors);
  return resolve(path, "size.js");
}
