/**
 * Carries out one batch, action by action. The first failure ends it: what was done before stays done, as in Excel,
 * and the answer holds the results so far and the error with its place.
 */
import { NullObject, type ApiObject } from "./ApiObject";
import { apiNotFound, RichApiError } from "./errors";
import { locate, locationOf } from "./locate";
import { ObjectPaths } from "./ObjectPaths";
import { answerQuery, identity } from "./query";
import type { Session } from "./Session";
import { ActionType, apiName, type Action, type Batch, type BatchAnswer, type WireError } from "./wire";

/** `failAt` is the number, from 1, of an action that is to fail; 0 for none. */
export async function runBatch(batch: Batch, session: Session, failAt = 0): Promise<BatchAnswer> {
  const paths = new ObjectPaths(batch.ObjectPaths, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === failAt - 1) throw new RichApiError("GeneralException");
      const value = await perform(action, paths, session);
      results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: wireError(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

async function perform(action: Action, paths: ObjectPaths, session: Session): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return undefined;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiate(object, session);
    case ActionType.query:
      await session.whenCalculated();
      return locate(`${object.className}.load`, () =>
        answerQuery(object, action.QueryInfo ?? {}, session.sets),
      );
    case ActionType.method:
      return call(object, action, paths, session);
    case ActionType.setProperty:
      return assign(object, action, paths, session);
    default:
      throw apiNotFound(`action ${action.ActionType} on ${object.className}`);
  }
}

function instantiate(object: ApiObject, session: Session): unknown {
  if (object instanceof NullObject) return null;
  const reference = session.kept(object);
  return reference === undefined ? identity(object) : { _ReferenceId: reference };
}

async function call(
  object: ApiObject,
  action: Action,
  paths: ObjectPaths,
  session: Session,
): Promise<unknown> {
  const name = apiName(action.Name);
  if (name === "_KeepReference" && object instanceof NullObject) return undefined;
  if (name === "_KeepReference" && object.follow !== undefined) return session.keep(object);
  const args = await paths.arguments(action.ArgumentInfo);
  if (name === "_RemoveReference") return session.release(args.text(0));
  return locate(`${object.className}.${name}`, () => {
    const method = object.methods[name];
    if (method === undefined) throw missing(object, name);
    session.sets.require(object.className, name);
    return method(args);
  });
}

async function assign(
  object: ApiObject,
  action: Action,
  paths: ObjectPaths,
  session: Session,
): Promise<void> {
  const name = apiName(action.Name);
  const args = await paths.arguments(action.ArgumentInfo);
  await locate(`${object.className}.${name}`, () => {
    const set = object.properties[name]?.set;
    if (set === undefined) throw missing(object, `${name} (assignment)`);
    session.sets.require(object.className, name);
    return set(args.at(0));
  });
}

function missing(object: ApiObject, member: string): RichApiError {
  return object instanceof NullObject
    ? new RichApiError("ItemNotFound")
    : apiNotFound(`${object.className}.${member}`);
}

/** A fault of the stand-in itself is reported to the page as well: the add-in only learns that Excel failed. */
function wireError(error: unknown, index: number): WireError {
  if (!(error instanceof RichApiError)) reportError(error);
  const known = error instanceof RichApiError ? error : new RichApiError("GeneralException");
  return {
    Code: known.code,
    Message: known.message,
    Location: locationOf(known),
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
