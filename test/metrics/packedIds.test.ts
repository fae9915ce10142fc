import fc from "fast-check";
import { PackedIds } from "../../src/metrics/packedIds";

/** Numbers ids as a Map of their lower-case texts would; −1 for those that do not fit. */
function numbersOf(ids: readonly (string | number)[]): number[] {
  const packed = new PackedIds();
  let next = 0;
  return ids.map((id) => {
    const number = packed.numberOf(id, next);
    if (number === next) next++;
    return number;
  });
}

it("numbers ids in the order in which they are first met", () => {
  expect(numbersOf(["C-1", "C-2", "C-1", "C-3", "C-2"])).toEqual([0, 1, 0, 2, 1]);
  expect(numbersOf([7, -7, 7, 0, -0])).toEqual([0, 1, 0, 2, 2]);
});

it("takes capitals and small letters of the alphabet for the same, and no other signs", () => {
  expect(numbersOf(["Ann", "ANN", "ann"])).toEqual([0, 0, 0]);
  expect(numbersOf(["@", "`", "[", "{", "\\", "|", "^", "~"])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it.each([
  ["a number and its text", [1001, "1001"]],
  ["where letters stand", ["ab", "ba", "a", "b", "aab", "abb"]],
  ["lengths, also across four letters", ["a", "aa", "aaa", "aaaa", "aaaaa", "aaaaaaaa", "aaaaaaaaa"]],
  ["inner spaces", ["a b", "ab", "a  b"]],
  ["numbers beyond 32 bits", [2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 32 + 1, 2 ** 52, 1, 0, -1, -(2 ** 32)]],
])("tells apart: %s", (_, ids) => {
  expect(numbersOf(ids)).toEqual(ids.map((_, index) => index));
});

it.each([
  "thirteen chars",
  " a",
  "a ",
  "å",
  "a\u00e9",
  "a\0",
  "a\tb",
  "\u007f",
  "日",
  0.5,
  2 ** 53,
  NaN,
  Infinity,
])("%j does not fit", (id) => {
  expect(numbersOf(["a", id])).toEqual([0, -1]);
});

it("twelve letters fit", () => {
  expect(numbersOf(["twelve chars", "twelve chard", "TWELVE CHARS"])).toEqual([0, 1, 0]);
});

it("keeps them apart when there are many, like those that follow each other", () => {
  const many = Array.from({ length: 100_000 }, (_, i) => [`C-${i}`, i, `ORD-${i}-A`]).flat();
  const numbers = numbersOf(many);
  expect(numbers).toEqual(many.map((_, index) => index));
});

it("agrees with a Map of lower-case texts", () => {
  const letter = fc.constantFrom(..."aAbBzZ019-_@[`{~ ");
  const id = fc
    .array(letter, { minLength: 1, maxLength: 12 })
    .map((letters) => `x${letters.join("")}x`.slice(-12));
  const fitting = id.filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.array(fitting), (ids) => {
      const keys = ids.map((text) => text.toLowerCase());
      const distinct = [...new Set(keys)];
      expect(numbersOf(ids)).toEqual(keys.map((key) => distinct.indexOf(key)));
    }),
  );
});
