/** What can be chosen about some faults: which action, how late, which functions. */
import { everyFunction, type FaultSettings } from "../../host/faults/Faults";

export interface FaultDetail {
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** The fault's setting as it is chosen. */
  read(): FaultSettings[keyof FaultSettings];
  /** The setting as it is now, which a test may have made. */
  show(value: FaultSettings[keyof FaultSettings]): void;
}

const millisecondsPerSecond = 1000;

export function faultDetail(
  name: keyof FaultSettings,
  functions: readonly string[],
  everyFunctionLabel: string,
): FaultDetail | undefined {
  switch (name) {
    case "failAtAction":
      return numberDetail(2, 1);
    case "slowAnswer":
      return numberDetail(5, millisecondsPerSecond);
    case "busyFunctions":
    case "silentFunctions":
      return functionDetail(functions, everyFunctionLabel);
    default:
      return undefined;
  }
}

function numberDetail(first: number, unit: number): FaultDetail {
  const control = document.createElement("input");
  control.type = "number";
  control.min = "1";
  control.max = "999";
  control.valueAsNumber = first;
  return {
    control,
    read: () => Math.max(1, control.valueAsNumber || first) * unit,
    show: (value) => (control.valueAsNumber = Number(value) / unit),
  };
}

function functionDetail(functions: readonly string[], everyFunctionLabel: string): FaultDetail {
  const control = document.createElement("select");
  control.append(new Option(everyFunctionLabel, everyFunction));
  for (const name of functions) control.append(new Option(name, name));
  return {
    control,
    read: () => [control.value],
    show: (value) => (control.value = (value as readonly string[])[0] ?? everyFunction),
  };
}
