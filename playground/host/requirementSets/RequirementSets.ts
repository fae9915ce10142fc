/**
 * What the Excel that is played knows: sets of APIs with their versions ("ExcelApi": "1.14"). A member that came with a
 * later set is not found, as in that Excel. Which member came with which set stands in members.json, which
 * tools/requirementSets.ts takes from Microsoft's documentation.
 */
import { RichApiError } from "../richApi/errors";
import members from "./members.json";

export type Versions = Readonly<Record<string, string>>;

const memberSets: Readonly<Record<string, Readonly<Record<string, string>>>> = members;

/** The set of all members that the table does not list. */
const firstSet = "1.1";

export class RequirementSets {
  constructor(readonly versions: Versions) {}

  has(set: string, version: string): boolean {
    const own = this.versions[set];
    return own !== undefined && compare(own, version) >= 0;
  }

  supports(className: string, member: string): boolean {
    const { set, version } = setOf(className, member);
    return this.has(set, version);
  }

  /** Refuses a member that is newer than the Excel that is played. */
  require(className: string, member: string): void {
    const { set, version } = setOf(className, member);
    if (this.has(set, version)) return;
    throw new RichApiError(
      "ApiNotFound",
      `${className}.${member} came with ${set} ${version}; this Excel has ${set} ${this.versions[set] ?? "not at all"}.`,
    );
  }
}

/** "1.12" is a version of ExcelApi; others are told with their name. Office.js's own members are always there. */
function setOf(className: string, member: string): { readonly set: string; readonly version: string } {
  const [first = firstSet, second] = (memberSets[className]?.[member] ?? firstSet).split(" ");
  return second === undefined ? { set: "ExcelApi", version: first } : { set: first, version: second };
}

/** By numbers between the points: 1.9 is older than 1.12. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number)) as [number[], number[]];
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
