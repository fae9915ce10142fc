import { catalogue, functionIds } from "../../../src/functions/catalogue";
import { choicesOf } from "../../../src/taskpane/state/choices";
import { matches } from "../../../src/taskpane/words/search";
import { wordsFor } from "../../../src/taskpane/words/words";

const space = "\u00a0";

it.each([
  ["en-US", "85.0%", "1,234.57", "0.333"],
  ["da-DK", `85,0${space}%`, "1.234,57", "0,333"],
  ["sv-SE", `85,0${space}%`, `1${space}234,57`, "0,333"],
])("writes figures as %s does", (tag, rate, number, small) => {
  const { formats } = wordsFor(tag);
  expect([formats.value(0.85, "rate"), formats.value(1234.567, "number"), formats.quantity(1 / 3)]).toEqual([
    rate,
    number,
    small,
  ]);
});

it.each([
  ["en-GB", /^1 Apr\s?–\s?30 Jun 2026$/u],
  ["da-DK", /^1\. apr\.\s?–\s?30\. jun\. 2026$/u],
  ["sv-SE", /^1 apr\.?\s?–\s?30 juni 2026$/u],
])("writes the days of a period as %s does, in whatever time zone", (tag, days) => {
  expect(wordsFor(tag).formats.days("2026-Q2")).toMatch(days);
});

it("speaks English to those whose language it does not speak", () => {
  expect(wordsFor("fr-FR")).toMatchObject({ language: "en" });
  expect(wordsFor("fr-FR").formats.value(0.5, "rate")).toBe("50.0%");
});

it("lists labels in the middle of a sentence", () => {
  expect(wordsFor("da-DK").formats.labels(["Datoer", "Periode", "Ordrenumre"])).toBe(
    "datoer, periode og ordrenumre",
  );
});

it.each(["en", "da", "sv"])("has a different title for every measure of a family: %s", (language) => {
  const { titles } = wordsFor(language).measures;
  const lists = functionIds.filter((id) => catalogue[id].kind === "list");
  expect(new Set(lists.map((id) => titles[id])).size).toBe(lists.length);
});

it.each(["en", "da", "sv"])(
  "has a word and an explanation of its own for every text to choose: %s",
  (language) => {
    const { choices, choiceHints } = wordsFor(language).measures;
    const lists = functionIds
      .flatMap((id) => Object.values(catalogue[id].arguments))
      .map(choicesOf)
      .filter((list) => list.length > 0);
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const words = list.map((choice) => choices[choice]);
      expect(words).not.toContain(undefined);
      expect(new Set(words).size).toBe(list.length);
      const hints = list.map((choice) => choiceHints[choice]);
      expect(hints).not.toContain(undefined);
      expect(new Set(hints).size).toBe(list.length);
    }
  },
);

it.each([
  ["da", "genkøb", "REPEATRATE.ORDERS", true],
  ["sv", "ORDERS retention", "RETENTION.ORDERS", true],
  ["en", "promoter", "NPS", true],
  ["en", "promoter", "CES", false],
] as const)("finds measures by name, function or question: %s «%s» %s", (language, searched, id, found) => {
  expect(matches(id, searched, wordsFor(language))).toBe(found);
});
