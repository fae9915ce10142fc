import type { Grid } from "../grid/Grid";

declare global {
  interface Window {
    /** For end-to-end tests; there as soon as the add-in is installed and the first workbook is open. */
    playground: { readonly grid: Grid };
  }
}
