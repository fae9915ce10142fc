import { remarkText } from "../../../src/taskpane/words/remarkText";
import { wordsFor } from "../../../src/taskpane/words/words";

it.each([
  ["en-US", "The first row is no data and is left out.", "The first 3 rows are no data and are left out."],
  ["da-DK", "Den første række er ikke data og er udeladt.", "De første 3 rækker er ikke data og er udeladt."],
  [
    "sv-SE",
    "Den första raden är inte data och har utelämnats.",
    "De första 3 raderna är inte data och har utelämnats.",
  ],
])("says in %s which rows are left out", (language, one, three) => {
  expect(remarkText({ about: "rowsAbove", rows: 1 }, wordsFor(language))).toBe(one);
  expect(remarkText({ about: "rowsAbove", rows: 3 }, wordsFor(language))).toBe(three);
});

it.each([
  ["en-US", "The last column was not looked at: there are more than 60."],
  ["da-DK", "Den sidste kolonne er ikke set igennem: der er mere end 60."],
  ["sv-SE", "Den sista kolumnen har inte gåtts igenom: det finns fler än 60."],
])("says in %s that a list has more columns than are looked at", (language, sentence) => {
  expect(remarkText({ about: "columnsBeyond", columns: 1 }, wordsFor(language))).toContain(sentence);
  expect(remarkText({ about: "columnsBeyond", columns: 12 }, wordsFor(language))).toContain("12");
});

it.each([
  ["en-US", "Ordredato: the dates are text (“01-04-2026”), which formulas cannot read."],
  ["da-DK", "Ordredato: datoerne er tekst (»01-04-2026«), som formler ikke kan læse."],
  ["sv-SE", "Ordredato: datumen är text (”01-04-2026”) som formler inte kan läsa."],
])("says in %s that dates are text, with an example", (language, sentence) => {
  const remark = { about: "textDates", column: "Ordredato", example: "01-04-2026" } as const;
  expect(remarkText(remark, wordsFor(language))).toContain(sentence);
});

it.each([
  ["en-GB", "price × quantity", "each of its lines"],
  ["da-DK", "pris × antal", "hver af dens linjer"],
  ["sv-SE", "pris × antal", "var och en av dess rader"],
])("says in the language why an amount is not used: %s", (language, price, total) => {
  expect(remarkText({ about: "unitPrices", column: "P" }, wordsFor(language))).toContain(price);
  expect(remarkText({ about: "orderTotals", column: "P" }, wordsFor(language))).toContain(total);
});
