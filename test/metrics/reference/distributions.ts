/**
 * The normal and Student's t distribution by other ways than the product's: digits beyond those of a double, closed
 * forms, plain integration, and halving in place of Newton's steps.
 */

const SCALE = 10n ** 90n;
/** The digits of π, as every table has them. */
const PI = BigInt(
  "3141592653589793238462643383279502884197169399375105820974944592307816406286208998628034825".slice(0, 91),
);

/** P(|Z| > z) by the series of the error function, with ninety digits, of which large z may cancel forty. */
export function normalTail(z: number): number {
  const x = BigInt(Math.round(z * 2 ** 40)) * (SCALE / 2n ** 40n);
  let [power, area] = [x, 0n];
  for (let k = 0n; power !== 0n; k++) {
    area += power / (2n * k + 1n);
    power = (-power * x * x) / (SCALE * SCALE * 2n * (k + 1n));
  }
  // 1/√(2π), both sides of the middle.
  const within = (2n * area * SCALE) / squareRoot(2n * PI * SCALE);
  return Number(SCALE - within) / Number(SCALE);
}

function squareRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (let next = root; ; root = next) {
    next = (root + value / root) / 2n;
    if (next >= root) return root;
  }
}

/** P(|T| > t) with a whole number of degrees of freedom: the finite sums of Abramowitz & Stegun 26.7.3 and 26.7.4. */
export function studentTailClosed(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = df % 2 === 1;
  let [term, sum] = [isOdd ? cosine : 1, 0];
  for (let k = isOdd ? 3 : 2; k <= df; k += 2) {
    sum += term;
    term *= ((k - 1) / k) * cosine ** 2;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return 1 - within;
}

/**
 * The same with any number of degrees of freedom, by Simpson's rule: with t = √df · tan φ the density is cos^(df−1) φ.
 * In s with φ = π/2 − s⁴ it is smooth at the end, too.
 */
export function studentTail(t: number, df: number): number {
  const density = (s: number) => Math.sin(s ** 4) ** (df - 1) * 4 * s ** 3;
  const area = (to: number) => {
    const steps = 4_000;
    let sum = density(0) + density(to);
    for (let i = 1; i < steps; i++) sum += density((to * i) / steps) * (i % 2 === 1 ? 4 : 2);
    return (sum * to) / steps / 3;
  };
  const whole = Math.PI / 2;
  return area(Math.atan2(Math.sqrt(df), t) ** 0.25) / area(whole ** 0.25);
}

/** Where a falling tail reaches p, by halving until nothing is left to halve. */
export function critical(p: number, tail: (x: number) => number, highest = 1e3): number {
  let [low, high] = [0, highest];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (tail(middle) > p) low = middle;
    else high = middle;
  }
  return low;
}

/** z for a confidence. */
export const normalQuantile = (confidence: number): number => critical(1 - confidence, normalTail, 9);

/** t for a confidence. */
export const studentQuantile = (confidence: number, df: number): number =>
  critical(1 - confidence, (t) => studentTailClosed(t, df), 1e4);
