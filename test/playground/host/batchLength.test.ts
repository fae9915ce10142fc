import { batchLength } from "../../../playground/host/customFunctions/batchLength";

const MB = 1024 * 1024;

it.each([
  ["no call", [], 0],
  ["calls that fit", [1, 2, 3], 3],
  ["calls that fill 5 MB exactly", [2 * MB, 3 * MB, 1], 2],
  ["calls of which the first fills it alone", [5 * MB, 1], 1],
])("a batch takes %s", (_, sizes, count) => expect(batchLength(sizes)).toBe(count));
