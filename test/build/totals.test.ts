import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sentence, sum, totalsOf } from "../../tools/testing/totals";

describe("the last line of npm test", () => {
  it("says how many tests passed and failed", () => {
    expect(sentence({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  });

  it("says how many were skipped where any were", () => {
    expect(sentence({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });

  it("adds up the steps", () => {
    const steps = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 0, skipped: 5 },
    ];
    expect(sum(steps)).toEqual({ passed: 11, failed: 2, skipped: 8 });
  });

  it("counts a test file that could not run as a failed test", () => {
    const folder = mkdtempSync(join(tmpdir(), "fasthold-"));
    const file = join(folder, "results.json");
    const results = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 1,
    };
    writeFileSync(file, JSON.stringify(results));
    expect(totalsOf(file)).toEqual({ passed: 5, failed: 2, skipped: 3 });
    rmSync(folder, { recursive: true });
  });
});
