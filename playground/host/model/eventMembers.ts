/**
 * The methods by which Office.js says that the add-in wants an event of an object, and no longer wants it. Nothing needs
 * to be noted: Office.js itself passes on only what a handler waits for (host/events/).
 */
import type { Method } from "../richApi/ApiObject";

export function eventMembers(...events: readonly string[]): Readonly<Record<string, Method>> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, () => undefined]));
}

/** Newer events are registered under names of another form. */
export function newerEventMembers(...events: readonly string[]): Readonly<Record<string, Method>> {
  const names = events.flatMap((event) => [`_RegisterEvent${event}`, `_UnregisterEvent${event}`]);
  return Object.fromEntries(names.map((name) => [name, () => undefined]));
}
