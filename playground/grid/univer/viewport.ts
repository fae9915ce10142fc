import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { Viewport } from "../Grid";
import type { Book } from "./Book";

/** What of the sheet is on the screen: where its cells are seen, and where its first cell begins. */
export function viewport(injector: Injector, book: Book): Viewport | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(book.id);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !main) return undefined;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { rowHeader, columnHeader } = book.workbook.getActiveSheet().getConfig();
  const scale = render.scene.scaleX;
  const [left, top] = [canvas.x + rowHeader.width * scale, canvas.y + columnHeader.height * scale];
  return {
    cells: new DOMRect(left, top, canvas.right - left, canvas.bottom - top),
    // Frozen rows and columns push the scrolling part away, by as much as it counts as scrolled.
    corner: {
      x: canvas.x + main.left - main.viewportScrollX * scale,
      y: canvas.y + main.top - main.viewportScrollY * scale,
    },
    scale,
  };
}
