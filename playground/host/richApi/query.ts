/**
 * Answers load(): the properties asked for and no others, so that a property which the add-in forgot to load raises
 * PropertyNotLoaded as in Excel. Paths go through objects ("worksheet/name") and collections ("items/name").
 */
import { NullObject, type ApiObject } from "./ApiObject";
import type { RequirementSets } from "../requirementSets/RequirementSets";
import { apiNotFound } from "./errors";
import { apiName, wireName, type QueryInfo } from "./wire";

/** The paths of a load() as a tree: {worksheet: {name: {}}}. An empty tree means every scalar property. */
interface Selection {
  readonly [name: string]: Selection;
}

export async function answerQuery(
  object: ApiObject,
  query: QueryInfo,
  sets: RequirementSets,
): Promise<unknown> {
  if (object instanceof NullObject) return null;
  const selection = selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return answer(object, selection, sets, query);
}

/**
 * What the object is known by in a later batch, and nothing else that only load() may reveal. Office.js takes it from
 * "Id" where the class has such a property, which can then be read without load().
 */
export function identity(object: ApiObject): Record<string, unknown> {
  if (object.id === undefined) return {};
  return object.properties.id === undefined ? { _Id: object.id } : { Id: object.properties.id.get() };
}

async function answer(
  object: ApiObject,
  selection: Selection,
  sets: RequirementSets,
  page: QueryInfo = {},
): Promise<Record<string, unknown>> {
  const result = identity(object);
  const asked = Object.keys(selection).length > 0 ? selection : everything(object, sets);
  for (const [name, rest] of Object.entries(asked)) {
    const property = object.properties[name];
    const child = object.objects[name];
    if (property ?? child) sets.require(object.className, name);
    if (property !== undefined) result[wireName(name)] = await property.get();
    else if (child !== undefined) result[wireName(name)] = await answerChild(child(), rest, sets);
    else if (object.items === undefined) throw apiNotFound(`${object.className}.${name}`);
  }
  if (object.items !== undefined) await addItems(object, object.items(), asked, sets, page, result);
  return result;
}

async function answerChild(object: ApiObject, selection: Selection, sets: RequirementSets): Promise<unknown> {
  return object instanceof NullObject ? null : answer(object, selection, sets);
}

/** load("name") on a collection means its items' name, as load("items/name") does. */
async function addItems(
  collection: ApiObject,
  all: readonly ApiObject[],
  asked: Selection,
  sets: RequirementSets,
  page: QueryInfo,
  result: Record<string, unknown>,
): Promise<void> {
  const direct = Object.entries(asked).filter(
    ([name]) =>
      name !== "items" && collection.properties[name] === undefined && collection.objects[name] === undefined,
  );
  if (asked.items === undefined && direct.length === 0) return;
  const selection: Selection = { ...asked.items, ...Object.fromEntries(direct) };
  const first = page.Skip ?? 0;
  const items = all.slice(first, page.Top === undefined ? undefined : first + page.Top);
  result._Items = await Promise.all(items.map((item) => answer(item, selection, sets)));
}

function everything(object: ApiObject, sets: RequirementSets): Selection {
  const names = Object.keys(object.properties).filter((name) => sets.supports(object.className, name));
  if (object.items !== undefined) names.push("items");
  return Object.fromEntries(names.map((name) => [name, {}]));
}

/** What may stand for "every scalar property" in a path, or for nothing; Office.js knows by itself what is a null object. */
const everythingSigns: readonly string[] = ["", "*", "$all", "$none", "isNullObject"];

function selectionOf(paths: readonly string[]): Selection {
  const root: Record<string, Selection> = {};
  for (const path of paths) {
    let node: Record<string, Selection> = root;
    for (const step of path.split("/").filter((name) => !everythingSigns.includes(name))) {
      const name = apiName(step);
      node = node[name] ??= {};
    }
  }
  return root;
}
