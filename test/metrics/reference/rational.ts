/**
 * Exact arithmetic for the reference: every double is a fraction of whole numbers, so nothing computed here is ever
 * rounded, until it is asked for as a number.
 */
export class Rational {
  static readonly ZERO = new Rational(0n, 1n);

  /** In lowest terms, the denominator over zero. */
  constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  /** The double itself, not the decimal that it was written as. */
  static of(value: number): Rational {
    return exactSum([value]);
  }

  plus(other: Rational): Rational {
    return reduced(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return reduced(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Rational): Rational {
    if (other.numerator === 0n) throw new RangeError("nothing to divide by");
    const sign = other.numerator < 0n ? -1n : 1n;
    return reduced(this.numerator * other.denominator * sign, this.denominator * other.numerator * sign);
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: Rational): number {
    const difference = this.minus(other).numerator;
    if (difference === 0n) return 0;
    return difference < 0n ? -1 : 1;
  }

  absolute(): Rational {
    return this.numerator < 0n ? new Rational(-this.numerator, this.denominator) : this;
  }

  /** The double next to it. */
  toNumber(): number {
    const shift = 64 + bits(this.denominator) - bits(this.numerator);
    const quotient =
      shift >= 0
        ? (this.numerator << BigInt(shift)) / this.denominator
        : this.numerator / (this.denominator << BigInt(-shift));
    // In two steps, since 2^shift itself may be beyond the largest double.
    const half = Math.trunc(shift / 2);
    return Number(quotient) * 2 ** -half * 2 ** -(shift - half);
  }
}

/** Every double is a whole number of these: the smallest that there is. */
const SMALLEST = 2n ** 1074n;

/** The sum of doubles without any rounding. */
export function exactSum(terms: readonly number[]): Rational {
  return reduced(
    terms.reduce((total, term) => total + inSmallest(term), 0n),
    SMALLEST,
  );
}

/** A double by its bits (IEEE 754): sign, 11 of exponent, 52 of significand. */
function inSmallest(value: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no fraction`);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const [exponent, fraction] = [bits >> 52n, bits & (2n ** 52n - 1n)];
  const size = exponent === 0n ? fraction : (2n ** 52n + fraction) << (exponent - 1n);
  return value < 0 ? -size : size;
}

/** Σ |term|: what the error of a sum is measured against. */
export function magnitude(terms: readonly number[]): number {
  return exactSum(terms.map(Math.abs)).toNumber();
}

/** numerator / denominator of doubles, rounded once. */
export function exactRatio(numerator: number, denominator: number): number {
  return Rational.of(numerator).over(Rational.of(denominator)).toNumber();
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return new Rational(numerator / divisor, denominator / divisor);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

function bits(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}
