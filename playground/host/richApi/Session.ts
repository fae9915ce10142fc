/**
 * What lives from batch to batch: the root object, the services by name, and the references that the add-in keeps to
 * ranges while an Excel.run lasts.
 */
import type { ApiObject } from "./ApiObject";
import type { RequirementSets } from "../requirementSets/RequirementSets";
import { apiNotFound, RichApiError } from "./errors";

export class Session {
  private readonly references = new Map<string, ApiObject>();
  private readonly ids = new Map<ApiObject, string>();
  private readonly stops = new Map<string, () => void>();
  private count = 0;

  constructor(
    readonly root: ApiObject,
    readonly sets: RequirementSets,
    private readonly services: Readonly<Record<string, ApiObject>>,
    /** Resolves when what was written so far has been calculated. */
    readonly whenCalculated: () => Promise<void> = () => Promise.resolve(),
  ) {}

  service(name: string): ApiObject {
    const service = this.services[name];
    if (service === undefined) throw apiNotFound(name);
    return service;
  }

  keep(object: ApiObject): void {
    if (this.ids.has(object) || object.follow === undefined) return;
    const id = `{range-${++this.count}}`;
    this.ids.set(object, id);
    this.references.set(id, object);
    this.stops.set(id, object.follow());
  }

  /** The id under which the object is kept; undefined when it is not. */
  kept(object: ApiObject): string | undefined {
    return this.ids.get(object);
  }

  reference(id: string): ApiObject {
    const object = this.references.get(id);
    if (object === undefined) throw new RichApiError("InvalidReference");
    return object;
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.references.delete(id);
    this.stops.get(id)?.();
    this.stops.delete(id);
  }
}
