/** Adds files to a build that come from code and from no file: function metadata, help pages. */
import { Compilation, sources, type Compiler } from "webpack";

export class GeneratedFilesPlugin {
  constructor(private readonly files: () => Readonly<Record<string, string>>) {}

  apply(compiler: Compiler): void {
    const name = GeneratedFilesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const [path, text] of Object.entries(this.files()))
          compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }
}
