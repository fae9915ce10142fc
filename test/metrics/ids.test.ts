/** Ids as people write them, against the contract's rule taken literally: the same text after trimming, in lower case. */
import fc from "fast-check";
import type { Written } from "../../src/metrics/ids";
import { ids } from "../../src/metrics/columns";

type Cell = Written | null | undefined;

/** The contract's rule, value by value, in a list that is searched from the front. */
function byTheRule(cells: readonly Cell[]): { codes: number[]; labels: string[] } {
  const labels: string[] = [];
  const keys: string[] = [];
  const codes = cells.map((cell) => {
    const text = cell === null || cell === undefined ? "" : String(cell).trim();
    if (text === "") return -1;
    const known = keys.indexOf(text.toLowerCase());
    if (known >= 0) return known;
    labels.push(text);
    return keys.push(text.toLowerCase()) - 1;
  });
  return { codes, labels };
}

function expectByTheRule(cells: readonly Cell[]): void {
  const { codes, labels } = ids(cells);
  expect({ codes: [...codes], labels: labels.map(String) }).toEqual(byTheRule(cells));
}

describe("what is the same", () => {
  it.each<[string, Cell[]]>([
    ["capitals and small letters", ["Ann", "ANN", "ann", "aNN"]],
    ["capitals and small letters beyond ASCII", ["Åse Æble", "ÅSE ÆBLE", "åse æble"]],
    ["long texts in other case", ["A long name of a customer", "a LONG name of a customer"]],
    ["outer spaces of every kind", ["Ann", " Ann", "Ann\t", "\u00a0Ann\u2003", "\ufeffAnn", "Ann\r\n"]],
    ["a number and its text", [1001, "1001", " 1001 "]],
    ["a number beyond 32 bits and its text", [20_261_122_001, "20261122001"]],
    ["a number that is no whole one and its text", [0.5, "0.5"]],
    ["the largest numbers and how JavaScript writes them", [1e21, "1e+21", "1E+21"]],
    ["0 and −0", [0, -0, "0"]],
    ["TRUE and its text", [true, "TRUE", "true"]],
  ])("%s", (_, cells) => {
    expect([...ids(cells).codes]).toEqual(cells.map(() => 0));
    expectByTheRule(cells);
  });
});

describe("what is not the same", () => {
  it.each<[string, Cell[]]>([
    ["leading zeros", ["0001", "001", "1", 1.5]],
    ["inner spaces", ["Ann Bo", "AnnBo", "Ann  Bo", "Ann\u00a0Bo"]],
    ["accents", ["Jose", "José"]],
    ["a letter with its accent and the two written one after the other", ["\u00e9", "e\u0301"]],
    ["ß and ss", ["Strasse", "Straße"]],
    ["İ, I and ı", ["I", "İ", "ı"]],
    ["thousands separators", ["1001", "1,001", "1.001"]],
    ["a number and its text with a decimal of zero", [5, "5.0"]],
    ["signs that look alike", ["a-b", "a–b", "a—b"]],
  ])("%s", (_, cells) => {
    expect([...ids(cells).codes]).toEqual(cells.map((_, index) => index));
    expectByTheRule(cells);
  });
});

it.each([null, undefined, "", " ", "\t\n", "\u00a0", "\ufeff", "             "])("%j is a blank", (cell) => {
  const { codes, labels } = ids(["Ann", cell, "ann"]);
  expect([...codes]).toEqual([0, -1, 0]);
  expect(labels).toEqual(["Ann"]);
});

it("a column of blanks has no ids, and neither has an empty one", () => {
  expect(ids([null, "", "  "])).toEqual({ codes: Int32Array.of(-1, -1, -1), labels: [] });
  expect(ids([])).toEqual({ codes: new Int32Array(0), labels: [] });
});

it("shows an id as it was written first, trimmed, and a number as a number", () => {
  expect(ids(["  Åse Å. ", "åse å.", "ÅSE Å."]).labels).toEqual(["Åse Å."]);
  expect(ids([7, 7, 8]).labels).toEqual([7, 8]);
});

describe("agrees with the rule, for any column", () => {
  const letter = fc.constantFrom(..."aAbB09 -_@[`{~\u00a0\tåÅßéİıﬁ😀");
  const text = (maxLength: number) => fc.array(letter, { maxLength }).map((letters) => letters.join(""));
  const whole = fc.oneof(
    fc.integer(),
    fc.constantFrom(0, -0, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e21),
  );
  const blank = fc.constantFrom(null, undefined, "");
  const RUNS = { numRuns: 400, seed: 20_261_125 };

  it.each<[string, fc.Arbitrary<Cell>]>([
    ["short texts", text(4)],
    // Twelve letters are where packing ends.
    [
      "texts of about twelve letters",
      fc.constantFrom(..."abAB").chain((end) => text(3).map((t) => `C-1234567${t}${end}`)),
    ],
    ["long texts", text(30).map((t) => `customer number ${t}`)],
    ["numbers", whole],
    ["fractions", fc.double()],
    ["numbers and their texts", whole.chain((n) => fc.constantFrom<Cell>(n, String(n), ` ${n}`))],
    [
      "all of them with blanks and TRUE and FALSE",
      fc.oneof(text(14), whole, fc.double(), fc.boolean(), blank),
    ],
  ])("%s", (_, cell) => {
    fc.assert(
      // Each cell a second time, so that there is something to find again.
      fc.property(fc.array(cell, { maxLength: 25, size: "max" }), (cells) => {
        expectByTheRule([...cells, ...cells.toReversed()]);
      }),
      RUNS,
    );
  });
});

describe("keeps ids apart, and finds them again, where the table of ids grows", () => {
  // It holds 1,024 ids at first, and doubles when three quarters are taken.
  const counts = [767, 768, 769, 1_535, 1_536, 1_537, 3_072, 3_073];
  const kinds: [string, (index: number) => Written][] = [
    ["texts", (index) => `C${index}`],
    ["texts that begin alike", (index) => `aaaaaaaa${String(index).padStart(4, "0")}`],
    ["numbers", (index) => index],
    ["numbers that are multiples of the table's size", (index) => index * 4_096],
    ["numbers beyond 32 bits", (index) => 2 ** 32 * (index + 1) + 7],
    ["negative numbers", (index) => -1 - index],
    ["texts that do not fit into it", (index) => `a customer called ${index}`],
  ];

  it.each(kinds)("%s", (_, idOf) => {
    for (const count of counts) {
      const cells = Array.from({ length: count }, (_, index) => idOf(index));
      const { codes, labels } = ids([...cells, ...cells.toReversed()]);
      const upwards = cells.map((_, index) => index);
      expect([...codes]).toEqual([...upwards, ...upwards.toReversed()]);
      expect(labels).toEqual(cells);
    }
  });
});
