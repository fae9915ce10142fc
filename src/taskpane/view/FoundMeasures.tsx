import type { Dispatch } from "react";
import type { FunctionId } from "../../functions/catalogue";
import { measureGroups } from "../state/groups";
import type { PaneEvent } from "../state/paneEvents";
import type { ChoosingScreen } from "../state/paneState";
import type { UnderstoodList } from "../understanding/understandList";
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
  const { catalogue, measures: names, understanding, formats } = useWords();
  return measureGroups(ids, lists).map(({ family, measures }) => (
    <ChoiceList
      key={family}
      heading={catalogue.families[family].name}
      about={catalogue.families[family].about}
    >
      {measures.map(({ id, missing }) => {
        const kinds = missing.map((kind) => understanding.kinds[kind]);
        return (
          <Choice
            key={id}
            title={names.titles[id]}
            name={id}
            question={catalogue.functions[id].question}
            remark={kinds.length > 0 ? understanding.missing(formats.labels(kinds)) : undefined}
            isFocused={id === cameFrom}
            onChoose={() => dispatch({ type: "functionChosen", id })}
          />
        );
      })}
    </ChoiceList>
  ));
}
