import type { ProtectionData } from "../../PartsData";
import { isOn, type Attributes } from "../package/xml";
import { LOCKS, PASSWORD_ATTRIBUTES } from "../protectionLocks";

/** Undefined for a sheet that only says what would be locked if it were protected. */
export function readProtection(attributes: Attributes | undefined): ProtectionData | undefined {
  if (attributes === undefined || !isOn(attributes.sheet)) return undefined;
  const allowed = Object.entries(LOCKS).map(([option, { attribute, locked }]) => {
    const said = attributes[attribute];
    return [option, !(said === undefined ? locked : isOn(said))] as const;
  });
  const hash = PASSWORD_ATTRIBUTES.flatMap((name) =>
    attributes[name] === undefined ? [] : [[name, attributes[name]] as const],
  );
  return {
    ...(hash.length === 0 ? {} : { passwordHash: Object.fromEntries(hash) }),
    options: { ...Object.fromEntries(allowed), selectionMode: selectionMode(attributes) },
  };
}

function selectionMode({ selectLockedCells, selectUnlockedCells }: Attributes): string {
  if (isOn(selectUnlockedCells)) return "None";
  return isOn(selectLockedCells) ? "Unlocked" : "Normal";
}
