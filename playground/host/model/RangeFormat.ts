/** Excel.RangeFormat: how cells look. */
import type { Area } from "../../grid/Grid";
import { ApiObject } from "../richApi/ApiObject";
import type { Book } from "./Book";

export class RangeFormat extends ApiObject {
  override readonly className = "RangeFormat";

  constructor(
    private readonly book: Book,
    private readonly area: Area,
  ) {
    super();
  }

  override readonly methods = {
    autofitColumns: () => this.book.grid.autofitColumns(this.area),
  };
}
