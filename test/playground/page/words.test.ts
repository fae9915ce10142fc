import { fill, pageWords } from "../../../playground/page/words";

const placeholders = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];

it("has the same placeholders in every language", () => {
  const { "en-US": english, ...others } = pageWords;
  for (const [key, sentence] of Object.entries(english)) {
    if (typeof sentence !== "string") continue;
    for (const words of Object.values(others)) {
      expect(placeholders(String(words[key as keyof typeof words]))).toEqual(placeholders(sentence));
    }
  }
});

it("fills in values", () => expect(fill("{name} is open.", { name: "a.csv" })).toBe("a.csv is open."));
