/**
 * Student's t distribution, by the regularised incomplete beta function. Of our own for the reason given in
 * normal.ts, and tested like it.
 */

/** P(|T| > t) with `df` degrees of freedom (any number over 0), for t ≥ 0: the two-sided p of a t statistic. */
export function studentTwoSided(t: number, df: number): number {
  if (t === 0) return 1;
  const [kept, gone] = [df / (df + t * t), (t * t) / (df + t * t)];
  const power = tailPower(t, df);
  return kept < (df + 2) / (df + 5)
    ? power * betaFraction(kept, df / 2, 0.5)
    : 1 - power * betaFraction(gone, 0.5, df / 2);
}

/** The density of t. */
export function studentDensity(t: number, df: number): number {
  return (gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * (1 + (t * t) / df) ** (-(df + 1) / 2);
}

/** x^a (1 − x)^½ / B(a, ½) with a = df / 2 and x = df / (df + t²), where x may be next to 1. */
function tailPower(t: number, df: number): number {
  const power = Math.exp((-df / 2) * Math.log1p((t * t) / df));
  return power * Math.sqrt((t * t) / (df + t * t)) * gammaRatio(df / 2) * Math.sqrt(1 / Math.PI);
}

/**
 * Γ(a + ½) / Γ(a): for large a by its asymptotic series, brought there by Γ's recurrence. Logarithms of Γ would lose
 * nine digits to cancellation where a million answers are compared.
 */
function gammaRatio(a: number): number {
  let factor = 1;
  let large = a;
  for (; large < 30; large++) factor *= large / (large + 0.5);
  const r = 1 / large;
  // Tricomi & Erdélyi (1951), "The asymptotic expansion of a ratio of Gamma functions".
  const series =
    1 +
    r *
      (-1 / 8 +
        r * (1 / 128 + r * (5 / 1024 + r * (-21 / 32768 + r * (-399 / 262144 + r * (869 / 4194304))))));
  return factor * Math.sqrt(large) * series;
}

/** I_x(a, b) without its power term: the continued fraction of DLMF 8.17.22, evaluated by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let [c, d] = [1, 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny)];
  let fraction = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d, tiny);
    c = nonZero(1 + even / c, tiny);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d, tiny);
    c = nonZero(1 + odd / c, tiny);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction / a;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
