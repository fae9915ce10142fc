import { sampleRows } from "../../src/workbook/sampleRows";

it("reads all rows of a short list", () => {
  expect(sampleRows(240)).toEqual([{ first: 0, count: 240 }]);
});

it.each([241, 5012, 1_048_575])("reads first, last and some rows between of %d, each once", (rows) => {
  const blocks = sampleRows(rows);
  expect(blocks[0]!.first).toBe(0);
  expect(blocks.at(-1)!.first + blocks.at(-1)!.count).toBe(rows);
  expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(240);
  blocks.slice(1).forEach(({ first }, index) => {
    const before = blocks[index]!;
    expect(first).toBeGreaterThanOrEqual(before.first + before.count);
  });
});
