import type { Grid } from "../grid/Grid";
import { elements } from "./elements";
import type { Stop } from "./keyboard";

/** The parts of the page that F6 goes round. */
export function stops(grid: Grid): Stop[] {
  return [
    { element: elements.ribbon, focus: () => focusFirst(elements.ribbon) },
    {
      element: elements.grid,
      focus: () => {
        grid.focus();
        return true;
      },
    },
    { element: elements.pane, focus: () => focusFirst(elements.addin) },
    { element: elements.faults, focus: () => focusFirst(elements.faults) },
    { element: elements.files, focus: () => focusFirst(elements.files) },
  ];
}

function focusFirst(part: HTMLElement): boolean {
  const target = part.querySelector<HTMLElement>("button, iframe");
  if (!target || target.offsetParent === null) return false;
  target.focus();
  return true;
}
