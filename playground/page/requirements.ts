import { hasSet, type Versions } from "../host/requirementSets/versions";
import type { Requirement } from "./manifest";

/** Thrown where Excel does not even offer the add-in, because it lacks what the manifest requires. */
export class NotOffered extends Error {
  constructor(readonly requirement: Requirement) {
    super(`The manifest requires ${requirement.name} ${requirement.version}.`);
  }
}

/** An Excel without one of the sets that the manifest requires shows no trace of the add-in. */
export function requireSets(requirements: readonly Requirement[], versions: Versions): void {
  const missing = requirements.find(({ name, version }) => !hasSet(versions, name, version));
  if (missing) throw new NotOffered(missing);
}
