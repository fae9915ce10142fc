/**
 * The arguments of one call, read by position and kind; what is missing or of another kind is InvalidArgument, as in
 * Excel. An object given as argument has been resolved already.
 */
import { RichApiError } from "./errors";

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new RichApiError("InvalidArgument");
    return value;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw new RichApiError("InvalidArgument");
    return value;
  }

  flag(index: number): boolean {
    if (!this.has(index)) return false;
    const value = this.values[index];
    if (typeof value !== "boolean") throw new RichApiError("InvalidArgument");
    return value;
  }
}
