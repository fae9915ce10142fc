import { shown, syntax, typed } from "../../tools/help/typed";
import { languages, type Language } from "../../tools/languages";

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
