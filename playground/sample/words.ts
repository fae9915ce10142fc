import type { Language } from "../language";
import { da } from "./words/da";
import { en } from "./words/en";
import type { SampleWords } from "./words/SampleWords";
import { sv } from "./words/sv";

export const SAMPLE_WORDS: Readonly<Record<Language, SampleWords>> = {
  "en-US": en,
  "da-DK": da,
  "sv-SE": sv,
};
