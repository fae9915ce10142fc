/**
 * Excel's function metadata, by the rules of "Manually create JSON metadata for custom functions" and "Custom functions
 * naming and localization" (Microsoft, 2026).
 */
import { catalogue, functionIds } from "../../src/functions/catalogue";
import { languages } from "../../tools/languages";
import { functionMetadata } from "../../tools/metadata";

const base = "https://addins.example.com/fasthold";
const english = functionMetadata(languages[0]!, base);

describe.each(languages)("functions in $name", (language) => {
  const metadata = functionMetadata(language, base);
  const parameters = metadata.functions.flatMap((one) => one.parameters);

  it("lets functions see errors among their arguments and return formatted numbers", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
  });

  it("lists every function of the catalogue under its one English name", () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(functionIds);
    for (const { id, name } of metadata.functions) expect(name).toBe(id);
  });

  it("uses names that Excel allows: letters, digits, periods, at least three, no cell address", () => {
    for (const { id } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it("declares each parameter as the catalogue does: a choice as an enum, else any type, a range as a matrix, optional ones last", () => {
    for (const { id, parameters } of metadata.functions) {
      const declaration = catalogue[id];
      const declared = Object.values(declaration.arguments);
      expect(parameters.map(({ optional }) => optional)).toEqual(declared.map(({ optional }) => optional));
      expect(parameters.map(({ optional }) => optional)).toEqual(
        parameters.map(({ optional }) => optional).sort((a, b) => Number(a) - Number(b)),
      );
      for (const [index, { type, dimensionality, customEnumId }] of parameters.entries()) {
        const offered = metadata.enums.find((one) => one.id === customEnumId);
        const argument = declared[index];
        const choices = argument?.shape === "cell" ? argument.choices : undefined;
        expect(type).toBe(choices ? "string" : "any");
        expect(offered?.values.map(({ stringValue }) => stringValue)).toEqual(choices);
        const takesRange = declaration.kind === "cells" || declared[index]?.shape !== "cell";
        expect(dimensionality).toBe(takesRange ? "matrix" : "scalar");
      }
    }
  });

  it("returns a range from a function that goes cell by cell or gives a table or an interval, else one value", () => {
    for (const { id, result } of metadata.functions)
      expect(result).toEqual({
        type: "any",
        dimensionality:
          /^(RFM|.*\.(TREND|BY|COHORTS|INTERVAL))$/.test(id) || catalogue[id].kind === "cells"
            ? "matrix"
            : "scalar",
      });
  });

  it("describes every function and every parameter, in a line that Excel's tooltip can hold", () => {
    for (const { description } of [...metadata.functions, ...parameters]) {
      expect(description.trim()).toBe(description);
      expect(description).not.toMatch(/\n/);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(255);
    }
  });

  it("names parameters briefly, without spaces, no two of a function alike", () => {
    for (const { parameters } of metadata.functions) {
      const names = parameters.map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\d_]{1,29}$/u);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("leads every function to its section of the help in this language", () => {
    for (const { id, helpUrl } of metadata.functions)
      expect(helpUrl).toBe(`${base}/docs/${language.code}/index.html#${id}`);
  });

  it("stays far below the megabyte at which desktop Excel refuses the file", () => {
    expect(Buffer.byteLength(JSON.stringify(metadata, undefined, 2))).toBeLessThan(200_000);
  });

  it("differs from English in words only", () => {
    expect(metadata.functions.map(withoutWords)).toEqual(english.functions.map(withoutWords));
  });
});

type Metadata = (typeof english.functions)[number];

function withoutWords({ id, name, result, parameters }: Metadata) {
  return {
    id,
    name,
    result,
    parameters: parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
  };
}
