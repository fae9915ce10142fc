/**
 * A sum whose rounding error does not grow with the number of terms: Neumaier's compensated summation
 * (A. Neumaier 1974, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54, 39–51).
 * A million prices add up to the same figure in any order, to the last digits a cell can show.
 */
export class Sum {
  private total = 0;
  private compensation = 0;

  add(term: number): void {
    const next = this.total + term;
    this.compensation +=
      Math.abs(this.total) >= Math.abs(term) ? this.total - next + term : term - next + this.total;
    this.total = next;
  }

  get value(): number {
    return this.total + this.compensation;
  }
}

/** Such a sum for each of many numbers, as one for each customer. */
export class Sums {
  private readonly totals: Float64Array;
  private readonly compensations: Float64Array;

  constructor(length: number) {
    this.totals = new Float64Array(length);
    this.compensations = new Float64Array(length);
  }

  add(index: number, term: number): void {
    const total = this.totals[index]!;
    const next = total + term;
    this.compensations[index]! +=
      Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    this.totals[index] = next;
  }

  value(index: number): number {
    return this.totals[index]! + this.compensations[index]!;
  }
}
