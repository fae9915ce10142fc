import { languageOf } from "../../src/functions/host";

it.each([
  ["da-DK", "da"],
  ["sv-SE", "sv"],
  ["en-US", "en"],
  ["da", "da"],
  ["SV-fi", "sv"],
  ["nb-NO", "en"],
  ["de-DE", "en"],
  ["dav", "en"],
  ["", "en"],
])("the language for the locale %j is %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
