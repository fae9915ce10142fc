/** Runs calculations in turn, so that what disturbs one disturbs all, and gives the median time of each in milliseconds. */
export function interleave(calculations: readonly (() => unknown)[], rounds: number): number[] {
  const times = calculations.map(() => [] as number[]);
  for (let round = -WARM_UP; round < rounds; round++) {
    calculations.forEach((_, position) => {
      // Nobody is always the first after the other's garbage.
      const index = round % 2 === 0 ? position : calculations.length - 1 - position;
      const time = timeOf(calculations[index]!);
      if (round >= 0) times[index]!.push(time);
    });
  }
  return times.map(median);
}

const WARM_UP = 2;

export function timeOf(calculate: () => unknown): number {
  const before = performance.now();
  calculate();
  return performance.now() - before;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** The exponent with which times grow with sizes: the slope of a line through their logarithms. */
export function growth(sizes: readonly number[], times: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = x.map((value, i) => (value - meanX) * (y[i]! - meanY));
  return mean(products) / mean(x.map((value) => (value - meanX) ** 2));
}
