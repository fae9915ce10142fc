import { chooseLanguage } from "../../../playground/page/language";

it.each([
  ["da-DK", ["sv-SE"], "da-DK"],
  ["SV-se", ["da-DK"], "sv-SE"],
  ["fr-FR", ["da-DK"], "da-DK"],
  [null, ["de-DE", "sv"], "sv-SE"],
  [null, ["en-GB", "da"], "en-US"],
  [null, ["de-DE"], "en-US"],
  [null, [], "en-US"],
] as const)("?lang=%s and a reader of %j: %s", (asked, preferred, language) =>
  expect(chooseLanguage(asked, preferred)).toBe(language),
);
