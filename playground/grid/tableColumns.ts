/** What Excel calls the columns of a table that nobody has named. */
import type { Language } from "../language";

/** A number follows. */
const columnWord: Readonly<Record<Language, string>> = {
  "en-US": "Column",
  "da-DK": "Kolonne",
  "sv-SE": "Kolumn",
};

/** A name for one more column. */
export function freeColumnName(columns: readonly string[], language: Language): string {
  return distinctName("", columns, language);
}

/** The name itself, or with a number where it is blank or taken. */
export function distinctName(name: string, taken: readonly string[], language: Language): string {
  const isTaken = (other: string) => taken.some((one) => one.toUpperCase() === other.toUpperCase());
  if (name !== "" && !isTaken(name)) return name;
  let number = name === "" ? taken.length + 1 : 2;
  while (isTaken(`${name || columnWord[language]}${number}`)) number++;
  return `${name || columnWord[language]}${number}`;
}
