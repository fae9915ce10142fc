/**
 * A Rich API batch as Office.js sends it and the answer it expects. Seen on the wire of Office.js 1.1.110; names are
 * capitalised there ("GetRange", "Worksheets"), and camelCase everywhere else in the host.
 */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** What load() asks for; without Select, every scalar property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** How an object is reached: from its parent by a property, a method or a key, or by a reference kept earlier. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument that is an object stands as its path's id, which is repeated at the same index of the second list. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace actions reached: Office.js registers an event's handler only when its trace is among them. */
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** "GetRange" → "getRange"; internal names keep their underscore ("_KeepReference"). */
export function apiName(wireName: string): string {
  // The one property that Office.js assigns by another name than the one it reads.
  if (wireName === "Gridlines") return "showGridlines";
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "getRange" → "GetRange". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
