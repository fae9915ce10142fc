import type { Language } from "../../language";
import { truthWords } from "../formula/separators";
import { readDate } from "./readDate";
import { readNumber, type TypedNumber } from "./readNumber";

/** What Excel makes of what somebody types into a cell. */
export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | ({ readonly kind: "number" } & TypedNumber)
  /** `forced` text stays text whatever it looks like. */
  | { readonly kind: "text"; readonly text: string; readonly forced: boolean };

export interface TypingContext {
  readonly language: Language;
  /** The cell's number format before. */
  readonly format: string;
  readonly thisYear: number;
}

export function readTyped(typed: string, context: TypingContext): Typed {
  const { language, format, thisYear } = context;
  if (typed === "") return { kind: "empty" };
  if (isTextFormat(format)) return { kind: "text", text: typed, forced: true };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1), forced: true };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", formula: typed };
  const truth = truthWords[language].indexOf(typed.trim().toUpperCase());
  if (truth >= 0) return { kind: "truth", value: truth === 0 };
  const number = readNumber(typed, language);
  if (number) return { kind: "number", ...inPercent(number, format) };
  const date = readDate(typed, language, thisYear);
  if (date) return { kind: "number", ...date };
  if (/^[-+]./.test(typed)) return { kind: "formula", formula: `=${typed}` };
  return { kind: "text", text: typed, forced: false };
}

export function isTextFormat(format: string): boolean {
  return format === "@" || format === "@@@";
}

/** Into a cell formatted as per cent, 40 means 40 %. */
function inPercent(number: TypedNumber, format: string): TypedNumber {
  const isPlain = number.format === undefined && format.includes("%");
  return isPlain && Math.abs(number.value) >= 1 ? { value: number.value / 100 } : number;
}
