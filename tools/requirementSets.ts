/**
 * Which requirement set each member of Excel's API came with, from Microsoft's own documentation in @types/office-js
 * ("[Api set: ExcelApi 1.12]"), for the classes that the playground's object model has. The
 * playground's build makes members.json of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import type { MemberSets } from "../playground/host/requirementSets/RequirementSets";

const modelDirectory = resolve(__dirname, "../playground/host/model");
const typesFile = require.resolve("@types/office-js/index.d.ts");

/** The classes of the playground's object model, by the names of Microsoft's reference. */
export function modelClasses(): readonly string[] {
  const files = readdirSync(modelDirectory, { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(modelDirectory, file), "utf8"));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/className = "(\w+)"|\bnew ChartTitle\(\s*"(\w+)"/g)].map(
      ([, own, given]) => own ?? given ?? "",
    ),
  );
  return [...new Set(names)].sort();
}

/** Every documented member of the class, with its set. */
export function documentedMembers(className: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const declaration = classes().get(className);
  if (declaration === undefined) return members;
  const ownSet = setOf(declaration) ?? "1.1";
  for (const member of declaration.members) {
    const name = member.name?.getText();
    if (name === undefined) continue;
    const known = members.get(name);
    const set = setOf(member) ?? ownSet;
    // Of several forms of a method the oldest counts.
    members.set(name, known !== undefined && !isNewer(known, set) ? known : set);
  }
  return members;
}

export function memberSets(): MemberSets {
  return Object.fromEntries(
    modelClasses().map((name) => {
      const newer = [...documentedMembers(name)].filter(([, set]) => set !== "1.1");
      return [name, Object.fromEntries(newer.sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

let parsed: ReadonlyMap<string, ts.ClassDeclaration> | undefined;

function classes(): ReadonlyMap<string, ts.ClassDeclaration> {
  if (parsed) return parsed;
  const found = new Map<string, ts.ClassDeclaration>();
  const source = ts.createSourceFile(
    typesFile,
    readFileSync(typesFile, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    const body = statement.body;
    if (!body || !ts.isModuleBlock(body)) continue;
    for (const inner of body.statements) {
      if (ts.isClassDeclaration(inner) && inner.name) found.set(inner.name.text, inner);
    }
  }
  parsed = found;
  return found;
}

/** The first set that the comment names: later ones are of single parameters or values. */
function setOf(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getFullText());
  const [, name, version] = /\[Api set: (ExcelApi\w*) ([\d.]+)/.exec(comments.join("\n")) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return name === "ExcelApi" ? version : `${name} ${version}`;
}

function isNewer(one: string, other: string): boolean {
  return Number(one.split(".").at(-1)) > Number(other.split(".").at(-1));
}
