/**
 * The arguments of one call, read by position and kind; what is missing or of another kind is InvalidArgument, as in
 * Excel. An object given as argument has been resolved already.
 */
import { RichApiError } from "./errors";

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new RichApiError("InvalidArgument");
    return value;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw new RichApiError("InvalidArgument");
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number") throw new RichApiError("InvalidArgument");
    return value;
  }

  /** One of some words; the first of them when nothing is given. */
  choice<Word extends string>(index: number, words: readonly [Word, ...Word[]]): Word {
    return this.has(index) ? oneOf(this.values[index], words) : words[0];
  }

  flag(index: number): boolean {
    if (!this.has(index)) return false;
    const value = this.values[index];
    if (typeof value !== "boolean") throw new RichApiError("InvalidArgument");
    return value;
  }
}

/** The value as one of the words that Excel knows there. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw new RichApiError("InvalidArgument");
  return word;
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new RichApiError("InvalidArgument");
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number") throw new RichApiError("InvalidArgument");
  return value;
}
