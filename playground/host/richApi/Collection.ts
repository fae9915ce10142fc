/**
 * A collection of Excel's API: its objects in order, and the ways to one of them that most collections have. What a
 * class adds stands in its own tables.
 */
import { ApiObject, NullObject } from "./ApiObject";
import type { Arguments } from "./Arguments";
import { RichApiError } from "./errors";

export type Key = string | number;

export abstract class Collection<Item extends ApiObject> extends ApiObject {
  protected abstract all(): readonly Item[];

  /** What getItem finds; undefined when there is no such object. */
  protected abstract lookUp(key: Key): Item | undefined;

  override readonly items = () => this.all();

  override readonly item = (key: Key) => this.find(key);

  override readonly properties: ApiObject["properties"] = {
    count: { get: () => this.all().length },
  };

  override readonly methods: ApiObject["methods"] = this.lookUps();

  protected lookUps(): Readonly<Record<string, (args: Arguments) => unknown>> {
    return {
      getCount: () => this.all().length,
      getItem: (args) => this.find(keyOf(args)),
      getItemAt: (args) => this.at(args.integer(0)),
      getItemOrNullObject: (args) => this.lookUp(keyOf(args)) ?? new NullObject(),
    };
  }

  protected find(key: Key): Item {
    return this.lookUp(key) ?? notFound();
  }

  protected at(index: number): Item {
    return this.all()[index] ?? notFound();
  }
}

export function keyOf(args: Arguments): Key {
  const key = args.at(0);
  if (typeof key !== "string" && typeof key !== "number") throw new RichApiError("InvalidArgument");
  return key;
}

export function notFound(): never {
  throw new RichApiError("ItemNotFound");
}
