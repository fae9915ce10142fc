import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How many bytes more are in use right after one calculation than before it: what it allocated and had not given back. */
export function memoryOf(calculate: () => unknown): number {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  collectGarbage();
  const before = inUse();
  const result = calculate();
  const bytes = inUse() - before;
  // The result is alive until here.
  return result === undefined ? 0 : Math.max(0, bytes);
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
