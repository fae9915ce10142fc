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
