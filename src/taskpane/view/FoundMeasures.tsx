import type { Dispatch } from "react";
import type { FunctionId } from "../../functions/catalogue";
import { askedBy } from "../state/asked";
import { measureGroups } from "../state/groups";
import type { PaneEvent } from "../state/paneEvents";
import type { ChoosingScreen } from "../state/paneState";
import type { UnderstoodList } from "../understanding/understandList";
import { missingText } from "../words/missingText";
import { useWords } from "../words/useWords";
import { Choice, ChoiceList } from "./ChoiceList";

interface FoundMeasuresProps {
  readonly ids: readonly FunctionId[];
  readonly lists: readonly UnderstoodList[];
  readonly cameFrom: ChoosingScreen["cameFrom"];
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The measures that a search has found, each with its function's name, and with what it lacks. */
export function FoundMeasures({ ids, lists, cameFrom, dispatch }: FoundMeasuresProps) {
  const words = useWords();
  const { catalogue, measures: names } = words;
  return measureGroups(ids, lists).map(({ family, measures }) => (
    <ChoiceList
      key={family}
      heading={catalogue.families[family].name}
      about={catalogue.families[family].about}
    >
      {measures.map(({ id, missing }) => (
        <Choice
          key={id}
          title={names.titles[id]}
          name={id}
          question={catalogue.functions[id].question}
          remark={missingText(missing, askedBy(id).ask.as, words)}
          isFocused={id === cameFrom}
          onChoose={() => dispatch({ type: "functionChosen", id })}
        />
      ))}
    </ChoiceList>
  ));
}
