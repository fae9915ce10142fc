/** A sheet that was built from a plan, as it stands in the workbook. */
export interface BuiltSheet {
  readonly name: string;
  /** Where its parts are. */
  readonly parts: readonly PlacedPart[];
  /** The last row in which anything stands, be it the plan's or the user's. */
  readonly lastRow: number;
}

export interface PlacedPart {
  readonly id: string;
  readonly row: number;
  readonly height: number;
}
