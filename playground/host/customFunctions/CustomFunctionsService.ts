/** The service through which Microsoft's custom-functions runtime reports that it is ready, and its results. */
import { ApiObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Calls } from "./Calls";
import { fromArrayResult, type InvocationResult } from "./fromRuntime";

export const customFunctionsServiceName = "Microsoft.ExcelServices.CustomFunctions";

/** Office.js's numbers: cut results too large into several requests, and send results every 200 ms at most. */
const enabledFeatures = [1, 2];

export class CustomFunctionsService extends ApiObject {
  override readonly className = "CustomFunctions";

  constructor(private readonly calls: Calls) {
    super();
  }

  override readonly methods = {
    _GetEnabledFeatures: () => enabledFeatures,
    _SetOsfControlContainerReadyForCustomFunctions: () => this.calls.runtimeReady(),
    setInvocationArrayResults: (args: Arguments) =>
      this.calls.settle(list<readonly unknown[]>(args).map(fromArrayResult)),
    setInvocationResults: (args: Arguments) => this.calls.settle(list<InvocationResult>(args)),
  };
}

function list<T>(args: Arguments): readonly T[] {
  const value = args.at(0);
  if (!Array.isArray(value)) throw new RichApiError("InvalidArgument");
  return value as readonly T[];
}
