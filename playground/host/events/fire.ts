/** Hands an event to those who listen to an object, and to those who listen to the collections that it belongs to. */
import type { Events } from "./Events";

/** Category of Office's own events in a richApiMessage. */
const eventCategory = 65536;

/** What Office.js calls the target of events of the workbook's own collections. */
export const workbookTarget = "Workbook";

/** Office.js's numbers of events. */
export const event = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Office.js itself drops what nobody waits for. */
export function fire(events: Events, type: number, targets: readonly string[], message: object): void {
  const text = JSON.stringify(message);
  events.fireEntries(targets.map((target) => [eventCategory, type, target, text]));
}
