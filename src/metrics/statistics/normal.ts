/**
 * The standard normal distribution. A few lines of our own, since the accurate libraries are larger than all of our
 * functions together; the tests hold them against published tables and against another implementation.
 */

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}

/** P(|Z| > z) for z ≥ 0: the two-sided p of a z statistic. */
export function normalTwoSided(z: number): number {
  return 2 * (z < 3 ? 0.5 - centralArea(z) : normalDensity(z) * millsRatio(z));
}

/** P(0 < Z < z) by the series φ(z) · (z + z³/3 + z⁵/(3·5) + …) (Marsaglia 2004, Journal of Statistical Software 11). */
function centralArea(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum * normalDensity(z);
}

/** (1 − Φ(z)) / φ(z) by Laplace's continued fraction 1/(z + 1/(z + 2/(z + 3/(z + …)))), from the inside out. */
function millsRatio(z: number): number {
  let tail = z;
  for (let k = 200; k > 0; k--) tail = z + k / tail;
  return 1 / tail;
}
