import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import { movedBy } from "../state/referenceText";
import type { ResultSize } from "../state/resultSize";
import type { Obstacle } from "./noticeText";

/** What is in the way of a result of this size; undefined where Excel does not say, or nothing that it knows is. */
export async function obstacleOf(
  workbook: Workbook,
  cell: string,
  size: ResultSize,
): Promise<Obstacle | undefined> {
  try {
    const { filled, tables } = await workbook.room(cell, size);
    const [table] = tables;
    if (table !== undefined) return { kind: "table", table };
    const others = filled.filter(({ row, column }) => row + column > 0);
    const [first] = others;
    if (!first) return undefined;
    return {
      kind: "cells",
      count: others.length,
      first: movedBy(cell, first.row, first.column),
      content: first.content,
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return undefined;
  }
}
