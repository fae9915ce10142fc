/**
 * The functions of counts over all small counts there are: for each either the exact fraction, or the refusal that the
 * contract names first.
 */
import { churn } from "../../../src/metrics/counts/churn";
import { purchaseFrequency } from "../../../src/metrics/counts/purchaseFrequency";
import { repeatRate } from "../../../src/metrics/counts/repeatRate";
import { retention } from "../../../src/metrics/counts/retention";
import { grossRevenueRetention, netRevenueRetention } from "../../../src/metrics/counts/revenueRetention";
import type { Finding } from "../../../src/metrics/finding";
import { MetricError, type Problem } from "../../../src/metrics/problem";
import { exactRatio } from "../reference/rational";

/** From one below nothing to more than a handful. */
const SMALL = [-1, 0, 1, 2, 3, 4, 5, 6, 7];

type Outcome = number | Problem;

function outcome(calculate: () => Finding): Outcome {
  try {
    return calculate().value;
  } catch (error) {
    if (error instanceof MetricError) return error.problem;
    throw error;
  }
}

const negative = (argument: string, value: number): Problem => ({
  ...{ code: "outOfRange", argument, value, allowed: "≥ 0" },
});

/** The first of the named numbers that is negative. */
function firstNegative(counts: Readonly<Record<string, number>>): Problem | undefined {
  const found = Object.entries(counts).find(([, value]) => value < 0);
  return found && negative(...found);
}

/** Every combination of three small counts. */
const TRIPLES = SMALL.flatMap((a) => SMALL.flatMap((b) => SMALL.map((c) => [a, b, c] as const)));
const PAIRS = SMALL.flatMap((a) => SMALL.map((b) => [a, b] as const));

describe("RETENTION and CHURN", () => {
  const refused = (
    customersAtStart: number,
    customersAtEnd: number,
    newCustomers: number,
  ): Problem | undefined => {
    const kept = customersAtEnd - newCustomers;
    const problem = firstNegative({ customersAtStart, customersAtEnd, newCustomers });
    if (problem) return problem;
    if (customersAtStart === 0) return { code: "zeroDenominator", argument: "customersAtStart" };
    if (kept < 0) return { code: "newCustomersLeft", customersAtEnd, newCustomers };
    if (kept > customersAtStart) return { code: "keptMoreThanStart", kept, customersAtStart };
    return undefined;
  };

  it("are (E − N) / S and 1 less that, or say what cannot be", () => {
    for (const [customersAtStart, customersAtEnd, newCustomers] of TRIPLES) {
      const counts = { customersAtStart, customersAtEnd, newCustomers };
      const kept = customersAtEnd - newCustomers;
      const problem = refused(customersAtStart, customersAtEnd, newCustomers);
      expect(outcome(() => retention(counts))).toEqual(problem ?? exactRatio(kept, customersAtStart));
      expect(outcome(() => churn(counts))).toEqual(
        problem ?? exactRatio(customersAtStart - kept, customersAtStart),
      );
    }
  });

  it("tell the three counts and which share of them they are", () => {
    for (const [customersAtStart, customersAtEnd, newCustomers] of TRIPLES) {
      if (refused(customersAtStart, customersAtEnd, newCustomers)) continue;
      const counts = { customersAtStart, customersAtEnd, newCustomers };
      const [kept, lost] = [retention(counts), churn(counts)];
      expect([kept.parts, lost.parts]).toEqual([counts, counts]);
      expect(kept.numerator + lost.numerator).toBe(customersAtStart);
      expect([kept.denominator, lost.denominator]).toEqual([customersAtStart, customersAtStart]);
    }
  });
});

it("REPEATRATE is repeat customers / customers, or says what cannot be", () => {
  for (const [repeatCustomers, uniqueCustomers] of PAIRS) {
    const expected = ((): Outcome => {
      const problem = firstNegative({ repeatCustomers, uniqueCustomers });
      if (problem) return problem;
      if (uniqueCustomers === 0) return { code: "zeroDenominator", argument: "uniqueCustomers" };
      if (repeatCustomers > uniqueCustomers) {
        return { code: "moreRepeatersThanCustomers", repeatCustomers, uniqueCustomers };
      }
      return exactRatio(repeatCustomers, uniqueCustomers);
    })();
    expect(outcome(() => repeatRate({ repeatCustomers, uniqueCustomers }))).toEqual(expected);
  }
});

it("PURCHFREQ is orders / customers, also where customers outnumber orders, or says what cannot be", () => {
  for (const [orders, uniqueCustomers] of PAIRS) {
    const problem =
      firstNegative({ orders, uniqueCustomers }) ??
      (uniqueCustomers === 0
        ? ({ code: "zeroDenominator", argument: "uniqueCustomers" } as const)
        : undefined);
    const expected = problem ?? exactRatio(orders, uniqueCustomers);
    expect(outcome(() => purchaseFrequency({ orders, uniqueCustomers }))).toEqual(expected);
  }
});

describe("GRR and NRR", () => {
  const refused = (
    mrrAtStart: number,
    losses: { readonly contraction: number; readonly churned: number },
    available: number,
  ): Problem | undefined => {
    const problem = firstNegative({ mrrAtStart, ...losses });
    if (problem) return problem;
    if (mrrAtStart === 0) return { code: "zeroDenominator", argument: "mrrAtStart" };
    const lost = losses.contraction + losses.churned;
    return lost > available ? { code: "lostMoreThanStart", lost, available } : undefined;
  };

  it("GRR is (S − contraction − churned) / S, or says what cannot be", () => {
    for (const [mrrAtStart, contraction, churned] of TRIPLES) {
      const expected =
        refused(mrrAtStart, { contraction, churned }, mrrAtStart) ??
        exactRatio(mrrAtStart - contraction - churned, mrrAtStart);
      expect(outcome(() => grossRevenueRetention({ mrrAtStart, contraction, churned }))).toEqual(expected);
    }
  });

  it.each(SMALL)("NRR with an expansion of %i adds it to what there was to lose", (expansion) => {
    for (const [mrrAtStart, contraction, churned] of TRIPLES) {
      const expected =
        firstNegative({ expansion }) ??
        refused(mrrAtStart, { contraction, churned }, mrrAtStart + expansion) ??
        exactRatio(mrrAtStart + expansion - contraction - churned, mrrAtStart);
      expect(outcome(() => netRevenueRetention({ mrrAtStart, expansion, contraction, churned }))).toEqual(
        expected,
      );
    }
  });

  it("NRR is never below GRR, and is GRR where nothing expands", () => {
    for (const [mrrAtStart, contraction, churned] of TRIPLES) {
      if (refused(mrrAtStart, { contraction, churned }, mrrAtStart)) continue;
      const gross = grossRevenueRetention({ mrrAtStart, contraction, churned }).value;
      const net = (expansion: number) =>
        netRevenueRetention({ mrrAtStart, expansion, contraction, churned }).value;
      expect(net(0)).toBe(gross);
      for (const expansion of [1, 2, 7]) expect(net(expansion)).toBeGreaterThan(gross);
      expect(gross).toBeGreaterThanOrEqual(0);
      expect(gross).toBeLessThanOrEqual(1);
    }
  });
});
