import { catalogue, functionIds, type FunctionId } from "../../src/functions/catalogue";
import { parseCall } from "../../tools/help/exampleCall";
import { helpPages } from "../../tools/help";
import { shown, syntax, typed } from "../../tools/help/typed";
import { languages, type Language } from "../../tools/languages";
import { FakeExcel, type Shown } from "../support/customFunctions";

function language(code: Language["code"]): Language {
  const found = languages.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No language ${code}.`);
  return found;
}

describe("a formula in the help", () => {
  it("is typed with commas and decimal points in English Excel", () => {
    expect(typed("CLV(2.5,150,3,0.4)", language("en"))).toBe("=CLV(2.5,150,3,0.4)");
  });

  it("is typed with semicolons and decimal commas in Danish and Swedish Excel", () => {
    expect(typed("CLV(2.5,150,3,0.4)", language("da"))).toBe("=CLV(2,5;150;3;0,4)");
    expect(typed("NPS({10;9;8;6})", language("sv"))).toBe("=NPS({10;9;8;6})");
  });

  it("says TRUE and FALSE as the language's Excel does", () => {
    expect(typed('F(TRUE,"FALSE",FALSE)', language("da"))).toBe('=F(SAND;"FALSE";FALSK)');
    expect(typed("F(TRUE,FALSE)", language("sv"))).toBe("=F(SANT;FALSKT)");
  });

  it("keeps its texts and the function's name as they are", () => {
    expect(typed('RETENTION.ORDERS({"Ann, Bo";"1.5"},B2:B3,"2026-Q2")', language("da"))).toBe(
      '=RETENTION.ORDERS({"Ann, Bo";"1.5"};B2:B3;"2026-Q2")',
    );
  });

  it("names the arguments in the language, the optional ones in brackets", () => {
    expect(syntax("RETENTION.ORDERS", language("en"))).toBe(
      "RETENTION.ORDERS(customers, dates, period, [basePeriod])",
    );
    expect(syntax("RETENTION.ORDERS", language("da"))).toBe(
      "RETENTION.ORDERS(kunder; datoer; periode; [basisperiode])",
    );
  });
});

describe("a result in the help", () => {
  it("is a rate with one decimal, as Excel shows it", () => {
    expect(shown(0.85, "rate", language("en"))).toBe("85.0%");
    expect(shown(0.85, "rate", language("da"))).toBe("85,0%");
  });

  it("is a number with at most three decimals", () => {
    expect(shown(4 / 3, "number", language("en"))).toBe("1.333");
    expect(shown(450, "number", language("sv"))).toBe("450");
  });
});

const pages = helpPages();

/** The rows of cells in the result of a function's example, as the page shows them. */
function resultRows(id: FunctionId, code: Language["code"]): string[][] {
  const page = pages[`docs/${code}/index.html`]!;
  const section = page.slice(page.indexOf(`id="${id}"`));
  const result = /<div class="result"[^>]*>([\s\S]*?)<\/div>/.exec(section)?.[1] ?? "";
  return [...result.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => cell!),
  );
}

describe("a table in the help", () => {
  it.each([
    ["en", ["Web", "3", "2", "66.7%", "20.8%", "93.9%"]],
    ["da", ["Web", "3", "2", "66,7%", "20,8%", "93,9%"]],
    ["sv", ["Web", "3", "2", "66,7%", "20,8%", "93,9%"]],
  ] as const)("shows rates as per cent and counts as numbers: %s", (code, row) => {
    expect(resultRows("CSAT.BY", code)[0]).toEqual(row);
  });

  it("shows an interval of a rate as per cent, one of a score as numbers", () => {
    for (const cell of resultRows("RETENTION.INTERVAL", "en").flat()) expect(cell).toMatch(/^\d+\.\d%$/);
    for (const cell of resultRows("NPS.INTERVAL", "en").flat()) expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
  });

  it.each([
    ["en", "#N/A"],
    ["da", "#I/T"],
    ["sv", "#SAKNAS!"],
  ] as const)("names an error as the language's Excel does: %s", (code, error) => {
    expect(resultRows("ORDERS.TREND", code)[1]).toContain(error);
  });

  it("has its headings in cells of headings", () => {
    expect(pages["docs/da/index.html"]).toContain('<tr lang="en"><th scope="col">Cohort</th>');
  });

  const excel = new FakeExcel();
  const spilling = functionIds.filter((id) => Array.isArray(catalogue[id].example.result));

  it.each(spilling)("shows the cells of %s in the format that the sheet gives them", (id) => {
    const cells = excel.calculate(id, ...parseCall(catalogue[id].example.formula).args) as Shown[][];
    const isRate = (cell: Shown) => typeof cell === "object" && "numberFormat" in cell;
    expect(resultRows(id, "en").map((row) => row.map((text) => text.endsWith("%")))).toEqual(
      cells.map((row) => row.map(isRate)),
    );
  });
});
