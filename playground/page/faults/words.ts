import type { Language } from "../../language";
import { da } from "./words/da";
import { en } from "./words/en";
import type { FaultsWords } from "./words/FaultsWords";
import { sv } from "./words/sv";

export const faultsWords: Record<Language, FaultsWords> = { "en-US": en, "da-DK": da, "sv-SE": sv };
