/** When cells are calculated whose calls have been answered. */
import { AnsweredCells } from "../../../../playground/grid/calls/AnsweredCells";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A gatherer, the lists of cells that it had calculated, and how many answers are still on their way. */
function setUp(awaited: number) {
  const calculated: (readonly string[])[] = [];
  const waiting = { awaited };
  const answered = new AnsweredCells<string>(
    () => waiting.awaited > 0,
    (cells) => calculated.push(cells),
  );
  return { answered, calculated, waiting };
}

it("calculates cells together that are answered together, at once", () => {
  const { answered, calculated } = setUp(0);
  answered.add("A1");
  answered.add("A2");
  expect(answered.isWaiting).toBe(true);
  jest.advanceTimersByTime(0);
  expect(calculated).toEqual([["A1", "A2"]]);
  expect(answered.isWaiting).toBe(false);
});

it("calculates twice a second while more answers are on their way", () => {
  const { answered, calculated } = setUp(9);
  for (let time = 0; time < 1000; time += 100) {
    answered.add(`${time}`);
    jest.advanceTimersByTime(100);
  }
  expect(calculated).toEqual([["0"], ["100", "200", "300", "400"], ["500", "600", "700", "800", "900"]]);
});

it("does not wait when the last answer is there", () => {
  const { answered, calculated, waiting } = setUp(2);
  answered.add("A1");
  jest.advanceTimersByTime(1);
  answered.add("A2");
  jest.advanceTimersByTime(1);
  waiting.awaited = 0;
  answered.add("A3");
  jest.advanceTimersByTime(0);
  expect(calculated).toEqual([["A1"], ["A2", "A3"]]);
});

it("forgets the cells of a workbook that is closed", () => {
  const { answered, calculated } = setUp(0);
  answered.add("A1");
  answered.clear();
  jest.runAllTimers();
  expect(calculated).toEqual([]);
});
