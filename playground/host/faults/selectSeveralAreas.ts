/** The fault of several selected areas: really selects a second one beside what the user selects. */
import type { Area, Grid } from "../../grid/Grid";
import { fits } from "../model/areas";
import type { Faults } from "./Faults";

export function selectSeveralAreas(faults: Faults, grid: Grid): void {
  let isOn = false;
  let isAdding = false;

  const addArea = () => {
    const [first, ...others] = grid.selection();
    if (isAdding || first === undefined || others.length > 0 || grid.isEditing()) return;
    isAdding = true;
    grid.select(first, beside(first));
    isAdding = false;
  };
  faults.onChanged(() => {
    if (faults.settings.severalAreas === isOn) return;
    isOn = !isOn;
    const [first] = grid.selection();
    if (isOn) addArea();
    else if (first !== undefined) grid.select(first);
  });
  grid.onSelectionChanged(() => {
    if (isOn) addArea();
  });
}

/** A cell with a gap between: two columns to the right, or to the left where the sheet ends. */
function beside({ sheet, row, column, columns }: Area): Area {
  const right = { sheet, row, column: column + columns + 1, rows: 1, columns: 1 };
  return fits(right) ? right : { ...right, column: Math.max(0, column - 2) };
}
