import type { ProtectionData } from "../../PartsData";
import { LOCKS } from "../protectionLocks";
import { element } from "./xmlPart";

/** <sheetProtection> says what is locked, Excel's API what is allowed. */
export function sheetProtectionXml(protection: ProtectionData | undefined): string {
  if (protection === undefined) return "";
  const { options, passwordHash } = protection;
  const locks = Object.entries(LOCKS).map(([option, { attribute, locked }]) => {
    const isLocked = options[option] !== true;
    return [attribute, isLocked === locked ? undefined : Number(isLocked)];
  });
  const mode = options.selectionMode;
  return element("sheetProtection", {
    ...passwordHash,
    sheet: 1,
    ...(Object.fromEntries(locks) as Record<string, number | undefined>),
    selectLockedCells: mode === "Unlocked" || mode === "None" ? 1 : undefined,
    selectUnlockedCells: mode === "None" ? 1 : undefined,
  });
}
