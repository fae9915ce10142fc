import type { WorkbookPackage } from "./WorkbookPackage";
import { all, parseXml } from "./xml";

/** How one part of a package names another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "table", "styles". Its namespace differs between editions of the standard. */
  readonly type: string;
  /** The path of the other part in the package. */
  readonly target: string;
}

/** The relationships of a part; of the package itself if the path is empty. Those that lead out of the package are left out. */
export async function relationships(source: WorkbookPackage, path: string): Promise<readonly Relationship[]> {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const part = `${folder}_rels/${path.slice(slash)}.rels`;
  if (!source.has(part)) return [];
  return all(parseXml(await source.text(part)), "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: attributes.Type?.split("/").at(-1) ?? "",
      target: resolvePath(folder, attributes.Target ?? ""),
    }));
}

/** "../tables/table1.xml" in "xl/worksheets/" is "xl/tables/table1.xml". */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
