import type { Dialect } from "../Dialect";
import { layOut, withKept } from "./layOut";

/** The first of Unicode's private signs, which stand in no formula. */
const FIRST_MARK = 0xe000;

/**
 * A native formula in the making. What is calculated on the way gets a name that says what it holds: in modern Excel by
 * LET, elsewhere the calculation stands wherever its result is needed.
 */
export class Draft {
  private readonly steps: string[] = [];
  private readonly kept = new Map<string, string>();
  private readonly names = new Set<string>();

  /** `taken` are the names that mean something already, in lower case: they must go on meaning what they mean. */
  constructor(
    readonly dialect: Dialect,
    private readonly taken: ReadonlySet<string>,
  ) {}

  get isModern(): boolean {
    return this.dialect === "modern";
  }

  /** A stretch of the formula as it was written. */
  keep(text: string): string {
    const mark = String.fromCharCode(FIRST_MARK + this.kept.size);
    this.kept.set(mark, text);
    return mark;
  }

  /** Names what has been calculated; returns how it is referred to. */
  name(wish: string, calculation: string): string {
    if (!this.isModern) return atom(calculation);
    const name = this.freeName(wish);
    this.steps.push(`${name},${calculation}`);
    return name;
  }

  /** The sum of an array. */
  sum(array: string): string {
    return this.isModern ? `SUM(${array})` : `SUMPRODUCT(${array})`;
  }

  /** The whole formula without its sign of equality, in lines or in one. */
  finish(result: string, isLaidOut: boolean): string {
    const whole = this.steps.length > 0 ? `LET(${this.steps.join(",")},${result})` : result;
    return isLaidOut ? layOut(whole, this.kept) : withKept(whole, this.kept);
  }

  private freeName(wish: string): string {
    let name = wish;
    while (this.taken.has(name.toLowerCase()) || this.names.has(name.toLowerCase())) name += "_";
    this.names.add(name.toLowerCase());
    return name;
  }
}

const ATOM = /^(?:[\w.]+|[\ue000-\uf8ff]|"[^"]*")$/;

/** The calculation as an operand: in parentheses, unless it is a name, a number or a single call. */
export function atom(calculation: string): string {
  return isAtom(calculation) ? calculation : `(${calculation})`;
}

/** Whether a calculation can stand as an operand as it is. */
export function isAtom(calculation: string): boolean {
  return ATOM.test(calculation) || isSingleCall(calculation);
}

function isSingleCall(calculation: string): boolean {
  const head = /^[\w.]*\(/.exec(calculation)?.[0];
  if (head === undefined) return false;
  let depth = 0;
  let isQuoted = false;
  for (let at = head.length - 1; at < calculation.length; at++) {
    const sign = calculation[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === "(") depth++;
    if (sign === ")" && --depth === 0) return at === calculation.length - 1;
  }
  return false;
}
