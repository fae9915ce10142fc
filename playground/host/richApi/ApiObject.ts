/**
 * An object of Excel's API as the interpreter sees it. A class of the object model lists its members in the tables
 * below, under the names of Microsoft's reference; adding a member is adding a line there. What no table holds is
 * answered with ApiNotFound and the member's name.
 */
import type { Arguments } from "./Arguments";

export abstract class ApiObject {
  /** The class's name in Microsoft's reference; part of every error's location. */
  abstract readonly className: string;

  /** Values that load() may ask for and assignments change. */
  readonly properties: Readonly<Record<string, Property>> = {};

  /** Objects that belong to this one ("range.worksheet"). */
  readonly objects: Readonly<Record<string, () => ApiObject>> = {};

  /** Methods that answer with a value, an object or nothing. */
  readonly methods: Readonly<Record<string, Method>> = {};

  /** The collection's objects; undefined for what is no collection. */
  readonly items: (() => readonly ApiObject[]) | undefined = undefined;

  /** What the collection's getItem(key) finds. */
  readonly item: ((key: string | number) => ApiObject) | undefined = undefined;

  /** The key by which Office.js may name the object in a later batch. */
  readonly id: string | undefined = undefined;

  /**
   * For objects to which Office.js may keep a reference from batch to batch (ranges): starts following the cells as they
   * move, and returns how to stop.
   */
  readonly follow: (() => () => void) | undefined = undefined;
}

export interface Property {
  /** The value, or a promise of it. */
  readonly get: () => unknown;
  /** Left out where Excel's property is read-only. */
  readonly set?: (value: unknown) => void | Promise<void>;
}

export type Method = (args: Arguments) => unknown;

/** What a method named …OrNullObject answers when there is nothing: isNullObject is true on the other side. */
export class NullObject extends ApiObject {
  override readonly className = "NullObject";
}
