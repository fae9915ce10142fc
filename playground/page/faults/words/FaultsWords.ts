import type { FaultSettings } from "../../../host/faults/Faults";

/** The texts about faults; what one language forgets does not compile. */
export interface FaultsWords {
  readonly heading: string;
  readonly close: string;
  readonly about: string;
  readonly allOff: string;
  readonly everyFunction: string;
  readonly version: string;
  readonly versionHint: string;
  readonly faults: Readonly<Record<keyof FaultSettings, FaultWords>>;
}

export interface FaultWords {
  readonly name: string;
  /** What Excel does then, with the codes as Office.js has them. */
  readonly effect: string;
  /** The label of what can be chosen about the fault. */
  readonly detail?: string;
}
