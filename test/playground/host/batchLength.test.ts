import { batchLength } from "../../../playground/host/customFunctions/batchLength";

const MB = 1024 * 1024;

it.each([
  ["no call", [], 0],
  ["calls that fit", [1, 2, 3], 3],
  ["calls that fill 1 MB exactly", [MB / 4, (3 * MB) / 4, 1], 2],
  ["calls of which the first is more than that alone", [5 * MB, 1], 1],
])("a batch takes %s", (_, sizes, count) => expect(batchLength(sizes)).toBe(count));
