/** Thrown for a part of a formula that only Excel can calculate. */
export class Unresolved extends Error {
  override readonly name = "Unresolved";
}

export function unresolved(what: string): never {
  throw new Unresolved(what);
}
