import { answered } from "../../src/workbook/patience";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("waits for Excel's answer", async () => {
  const waiting = answered(new Promise((answer) => setTimeout(answer, 10_000)));
  await jest.advanceTimersByTimeAsync(10_000);
  await expect(waiting).resolves.toBeUndefined();
  expect(jest.getTimerCount()).toBe(0);
});

it("gives up an answer that got lost, and says so", async () => {
  const waiting = answered(new Promise(() => undefined));
  const outcome = expect(waiting).rejects.toMatchObject({ name: "WorkbookError", problem: "noAnswer" });
  await jest.advanceTimersByTimeAsync(15_000);
  await outcome;
});

it("hands on what Excel refused", async () => {
  const refusal = new Error("AccessDenied");
  await expect(answered(Promise.reject(refusal))).rejects.toBe(refusal);
  expect(jest.getTimerCount()).toBe(0);
});

it("lets who called it off wait no longer", async () => {
  const control = new AbortController();
  const waiting = answered(new Promise(() => undefined), control.signal);
  control.abort();
  await expect(waiting).rejects.toMatchObject({ problem: "cancelled" });
  expect(jest.getTimerCount()).toBe(0);
});
