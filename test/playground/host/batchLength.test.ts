import { batchLength } from "../../../playground/host/customFunctions/batchLength";

const KB = 1024;
const MB = 1024 * KB;

it.each([
  ["no call", [], 0],
  ["calls that fit", [1, 2, 3], 3],
  ["calls that fill 512 KB exactly", [200 * KB, 312 * KB, 1], 2],
  ["calls of which the first is more than that alone", [5 * MB, 1], 1],
])("a batch takes %s", (_, sizes, count) => expect(batchLength(sizes)).toBe(count));
