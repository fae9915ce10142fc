/**
 * What the Excel that is played knows: sets of APIs with their versions ("ExcelApi": "1.14"). A member that came with a
 * later set is not found, as in that Excel. Which member came with which set stands in members.json beside the
 * playground's page, which the build takes from Microsoft's documentation (tools/requirementSets.ts).
 */
import { RichApiError } from "../richApi/errors";
import { hasSet, type Versions } from "./versions";

/** By class: the set of each member that came after the first, as "1.12" or with the set's name, "ExcelApiOnline 1.1". */
export type MemberSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The set of all members that the table does not list. */
const firstSet = "1.1";

export class RequirementSets {
  constructor(
    readonly versions: Versions,
    private readonly members: MemberSets,
  ) {}

  supports(className: string, member: string): boolean {
    const { set, version } = this.setOf(className, member);
    return hasSet(this.versions, set, version);
  }

  /** Refuses a member that is newer than the Excel that is played. */
  require(className: string, member: string): void {
    const { set, version } = this.setOf(className, member);
    if (hasSet(this.versions, set, version)) return;
    throw new RichApiError(
      "ApiNotFound",
      `${className}.${member} came with ${set} ${version}; this Excel has ${set} ${this.versions[set] ?? "not at all"}.`,
    );
  }

  /** "1.12" is a version of ExcelApi; others are told with their name. Office.js's own members are always there. */
  private setOf(className: string, member: string): { readonly set: string; readonly version: string } {
    const [first = firstSet, second] = (this.members[className]?.[member] ?? firstSet).split(" ");
    return second === undefined ? { set: "ExcelApi", version: first } : { set: first, version: second };
  }
}
