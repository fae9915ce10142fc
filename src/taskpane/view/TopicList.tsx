import type { Dispatch } from "react";
import type { OfferedTopic } from "../state/offeredAsks";
import type { PaneEvent } from "../state/paneEvents";
import type { ChoosingScreen } from "../state/paneState";
import { missingText } from "../words/missingText";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { Choice, ChoiceList } from "./ChoiceList";

interface TopicListProps {
  readonly heading: string | undefined;
  readonly topics: readonly OfferedTopic[];
  readonly cameFrom: ChoosingScreen["cameFrom"];
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Topics to ask about, each with the lists that can answer it, or with what it lacks. */
export function TopicList({ heading, topics, cameFrom, dispatch }: TopicListProps) {
  const words = useWords();
  return (
    <ChoiceList heading={heading}>
      {topics.map((offered) => {
        const { name, question } = words.asks.topics[offered.topic];
        return (
          <Choice
            key={offered.topic}
            title={name}
            question={question}
            remark={remarkOn(offered, words)}
            isFocused={offered.topic === cameFrom}
            onChoose={() => dispatch({ type: "topicChosen", topic: offered.topic })}
          />
        );
      })}
    </ChoiceList>
  );
}

function remarkOn({ lists, missing }: OfferedTopic, words: Words): string | undefined {
  const { asks, formats } = words;
  if (lists.length > 0) return asks.from(formats.names(lists.map(({ name }) => name)));
  return missingText(missing, "number", words);
}
