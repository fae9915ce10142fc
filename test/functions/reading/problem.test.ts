import { CellError, locate, ReadError, reject } from "../../../src/functions/reading/problem";

it("reject ends the reading of a cell, which does not know where it stands", () => {
  expect(() => reject({ code: "oneDate" })).toThrow(CellError);
});

it("locate adds the place to the problem of a cell", () => {
  const located = locate(new CellError({ code: "oneDate" }), { argument: "period", row: 2 });
  expect(located).toBeInstanceOf(ReadError);
  expect(located).toMatchObject({
    name: "ReadError",
    problem: { code: "oneDate", argument: "period", row: 2 },
  });
});

it("locate leaves any other error, and one located before, as it is", () => {
  const fault = new RangeError("ours");
  const located = new ReadError({ code: "oneDate", argument: "period" });
  expect(locate(fault, { argument: "dates" })).toBe(fault);
  expect(locate(located, { argument: "dates" })).toBe(located);
});
