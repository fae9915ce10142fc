import { da } from "../../../playground/file/words/da";
import { en } from "../../../playground/file/words/en";
import { sv } from "../../../playground/file/words/sv";
import { fileNoteText, fileProblemText } from "../../../playground/file/words";

const placeholders = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ["Danish", da],
  ["Swedish", sv],
])("%s", (_, words) => {
  it.each(Object.entries({ ...en.problems, ...en.notes }))(
    "%s has the English sentence's values",
    (code, sentence) => {
      const all: Record<string, string> = { ...words.problems, ...words.notes };
      expect(placeholders(all[code] ?? "")).toEqual(placeholders(sentence));
    },
  );
});

it("values are filled in, numbers as the language writes them", () => {
  const problem = { code: "tooManyRows", values: { rows: 2000000, limit: 1048576 } } as const;
  expect(fileProblemText(problem, "en-US")).toBe("The file has 2,000,000 rows. A worksheet holds 1,048,576.");
  expect(fileProblemText(problem, "da-DK")).toBe("Filen har 2.000.000 rækker. Et regneark rummer 1.048.576.");
});

it("values from the file are not taken for placeholders", () => {
  const note = { code: "datesYearFirst", values: { columns: "{row}, $&" } } as const;
  expect(fileNoteText(note, "sv-SE")).toBe("Datum: {row}, $&.");
});
