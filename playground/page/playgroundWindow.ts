import type { GridView } from "../grid/Grid";
import type { Faults } from "../host/faults/Faults";

declare global {
  interface Window {
    /** For end-to-end tests; there as soon as the add-in is installed and the first workbook is open. */
    playground: { readonly grid: GridView; readonly faults: Faults };
  }
}
