import { PackedIds } from "./packedIds";
import type { Ids } from "./rows";

/** What an id, an order number or a group is written as. */
export type Written = string | number | boolean;

const BLANK = -1;

/**
 * A column of customers, orders or groups, written row by row. They are the same when their texts are, after trimming
 * and in lower case: "Ann" and " ann", 1001 and "1001". They are shown as first written.
 *
 * First numbers what differs at first sight, at one look-up a row, and only then, where it must, compares the few
 * different ones as texts.
 */
export class IdColumn {
  private readonly codes: Int32Array;
  /** What differs at first sight, by code. */
  private readonly written: Written[] = [];
  private readonly short = new PackedIds();
  /** Longer texts, other letters, outer spaces, other values: by what they are, so that "Åse" is not yet "åse". */
  private readonly others = new Map<Written, number>();

  constructor(rows: number) {
    this.codes = new Int32Array(rows);
  }

  set(row: number, value: Written | null | undefined): void {
    const isBlank = value === null || value === undefined || value === "";
    this.codes[row] = isBlank ? BLANK : this.codeOf(value);
  }

  ids(): Ids {
    const { codes, written } = this;
    if (areDifferent(written, [...this.others.keys()])) return { codes, labels: written };
    const { codeOf, labels } = compare(written);
    for (let row = 0; labels.length < written.length && row < codes.length; row++) {
      if (codes[row] !== BLANK) codes[row] = codeOf[codes[row]!]!;
    }
    return { codes, labels };
  }

  private codeOf(value: Written): number {
    const next = this.written.length;
    let code = typeof value === "boolean" ? -1 : this.short.numberOf(value, next);
    if (code < 0) code = this.codeOfOther(value);
    if (code === next) this.written.push(value);
    return code;
  }

  private codeOfOther(value: Written): number {
    let code = this.others.get(value);
    if (code === undefined) {
      code = this.written.length;
      this.others.set(value, code);
    }
    return code;
  }
}

/** Signs, digits and letters of one case: two such texts that differ also differ in lower case. */
const CAPITALS = /^[!-`{-~]+$/;
const SMALL_LETTERS = /^[!-@[-~]+$/;

/** Whether values that differ at first sight also differ as texts: true of most columns of ids. */
function areDifferent(
  written: readonly Written[],
  others: readonly Written[],
): written is readonly (string | number)[] {
  if (written.every((value) => typeof value === "number")) return true;
  return (
    written.every((value) => typeof value === "string") &&
    [CAPITALS, SMALL_LETTERS].some((pattern) => others.every((value) => pattern.test(String(value))))
  );
}

/** Compares the values as texts: whose text was already met gets the code it had. */
function compare(written: readonly Written[]) {
  const known = new Map<string, number>();
  const labels: string[] = [];
  const codeOf = written.map((value) => {
    const text = String(value).trim();
    if (text === "") return BLANK;
    const key = text.toLowerCase();
    let code = known.get(key);
    if (code === undefined) {
      code = labels.push(text) - 1;
      known.set(key, code);
    }
    return code;
  });
  return { codeOf, labels };
}
