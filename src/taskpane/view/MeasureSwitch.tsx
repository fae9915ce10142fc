import { Field, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { OfferedWay } from "../state/offeredAsks";
import type { PaneEvent } from "../state/paneEvents";
import { useWords } from "../words/useWords";

interface MeasureSwitchProps {
  readonly way: OfferedWay;
  readonly chosen: FunctionId;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Which of the figures that a way has, where it has several: from orders or from subscriptions, gross or net. */
export function MeasureSwitch({ way, chosen, dispatch }: MeasureSwitchProps) {
  const { asks, measures } = useWords();
  if (way.asks.length < 2) return null;
  return (
    <Field label={asks.figure}>
      <Select
        value={chosen}
        onChange={(_, { value }) => dispatch({ type: "measureChosen", id: value as FunctionId })}
      >
        {way.asks.map(({ id }) => (
          <option key={id} value={id}>
            {measures.titles[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
