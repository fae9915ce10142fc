import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/Workbook";
import type { ResultSize } from "../state/resultSize";
import type { Obstacle } from "./noticeText";
import { obstacleOf } from "./obstacle";

/** What is in the way of the result of a cell; undefined where none is asked for, or as long as it is not known. */
export function useObstacle(
  workbook: Workbook,
  cell: string | undefined,
  { rows, columns }: ResultSize,
): Obstacle | undefined {
  const [found, setFound] = useState<Obstacle>();
  useEffect(() => {
    if (cell === undefined) return;
    let isStale = false;
    void obstacleOf(workbook, cell, { rows, columns }).then((obstacle) => {
      if (!isStale) setFound(obstacle);
    });
    return () => {
      isStale = true;
    };
  }, [workbook, cell, rows, columns]);
  return cell === undefined ? undefined : found;
}
