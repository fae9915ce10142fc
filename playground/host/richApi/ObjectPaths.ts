/**
 * The objects of one batch: each path is followed once, when its Instantiate action comes, and then named by its id.
 * So a method in a path ("worksheets.add()") runs once, in the order in which the add-in called it.
 */
import { ApiObject, NullObject } from "./ApiObject";
import { Arguments } from "./Arguments";
import { apiNotFound, RichApiError } from "./errors";
import { apiName, PathType, type ArgumentInfo, type ObjectPath } from "./wire";
import { locate } from "./locate";
import type { Session } from "./Session";

export class ObjectPaths {
  private readonly resolved = new Map<number, ApiObject>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly session: Session,
  ) {}

  async resolve(id: number): Promise<ApiObject> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new RichApiError("InvalidObjectPath");
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      await Promise.all(values.map((value, index) => this.argument(value, references[index]))),
    );
  }

  /** An index of 0 in the list of references stands for a plain value. */
  private argument(value: unknown, reference: number | undefined): unknown {
    return reference === undefined || reference === 0 ? this.nested(value) : this.resolve(reference);
  }

  /** Objects within a plain value (`{ list: { source: range } }`) are named by their paths' ids. */
  private async nested(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const [name, id] = entries[0] ?? [];
    if (name === "_ObjectPathId" && typeof id === "number") return this.resolve(id);
    const resolved = entries.map(async ([key, one]) => [key, await this.nested(one)] as const);
    return Object.fromEntries(await Promise.all(resolved));
  }

  private async follow(path: ObjectPath): Promise<ApiObject> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.session.root;
      case PathType.service:
        return this.session.service(path.Name);
      case PathType.reference:
        return this.session.reference(path.Name);
      case PathType.nullObject:
        return new NullObject();
    }
    if (path.ParentObjectPathId === undefined) throw new RichApiError("InvalidObjectPath");
    const parent = await this.resolve(path.ParentObjectPathId);
    if (parent instanceof NullObject) return parent;
    const args = await this.arguments(path.ArgumentInfo);
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : apiName(path.Name);
    return locate(`${parent.className}.${name}`, () => this.step(parent, path, name, args));
  }

  private async step(parent: ApiObject, path: ObjectPath, name: string, args: Arguments): Promise<ApiObject> {
    this.session.sets.require(parent.className, name);
    if (path.ObjectPathType === PathType.indexer && parent.item !== undefined) return parent.item(key(args));
    if (path.ObjectPathType === PathType.property) {
      const child = parent.objects[name];
      if (child !== undefined) return child();
    }
    if (path.ObjectPathType === PathType.method) {
      const object = await parent.methods[name]?.(args);
      if (object instanceof ApiObject) return object;
    }
    throw apiNotFound(`${parent.className}.${name}`);
  }
}

function key(args: Arguments): string | number {
  const value = args.at(0);
  if (typeof value !== "string" && typeof value !== "number") throw new RichApiError("InvalidArgument");
  return value;
}
