import type { ArgumentName } from "../../../functions/catalogue";
import type { GivenCall } from "../GivenCall";
import type { Draft } from "../writing/Draft";
import { readDays } from "./days";
import { readIds } from "./ids";
import { readNumbers } from "./numbers";

/**
 * The most rows for which a form for any Excel is written where customers are counted: each row is looked up among all,
 * so that the effort grows with the square of the rows.
 */
export const MOST_ROWS = 5000;

/** The columns of an order list, each read under its name. */
export class OrderColumns {
  constructor(
    private readonly draft: Draft,
    private readonly call: GivenCall,
  ) {
    call.requireColumns("customers", "dates", "amounts", "orderIds", "starts", "ends");
    if (draft.isModern) return;
    const counted = (["customers", "orderIds"] as const).filter((name) => call.has(name));
    for (const name of counted) call.requireRows(name, MOST_ROWS);
  }

  customer(): string {
    return this.draft.name("customer", readIds(this.draft, this.call.cells("customers")));
  }

  day(): string {
    return this.draft.name("orderDay", readDays(this.draft, this.call.cells("dates")));
  }

  amount(): string {
    return this.draft.name("amount", readNumbers(this.draft, this.call.cells("amounts")));
  }

  /** A row without an order id is an order of its own. */
  orderId(): string {
    const cells = this.call.cells("orderIds");
    const id = this.draft.name("orderText", readIds(this.draft, cells));
    const row = this.draft.isModern ? `SEQUENCE(ROWS(${id}))` : `ROW(${cells})`;
    return this.draft.name("orderId", `IF(${id}="","row "&${row},${id})`);
  }

  /** The number of each row, from 1. */
  rowNumbers(name: ArgumentName): string {
    const cells = this.call.cells(name);
    return `ROW(${cells})-MIN(ROW(${cells}))+1`;
  }
}
