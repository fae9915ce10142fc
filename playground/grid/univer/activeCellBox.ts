import type { Injector } from "@univerjs/core";
import { IEditorBridgeService, IRenderManagerService } from "@univerjs/preset-sheets-core";

/** Where the active cell is in the window: the place where its editor would open. */
export function activeCellBox(injector: Injector, workbook: string): DOMRect | undefined {
  const canvas = injector.get(IRenderManagerService).getRenderById(workbook)?.engine.getCanvasElement();
  const position = injector.get(IEditorBridgeService).getLatestEditCellState()?.position;
  if (!canvas || !position) return undefined;
  const { left, top } = canvas.getBoundingClientRect();
  const { startX, startY, endX, endY } = position;
  return new DOMRect(left + startX, top + startY, endX - startX, endY - startY);
}
