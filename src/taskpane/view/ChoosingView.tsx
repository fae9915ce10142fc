import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Dispatch } from "react";
import { functionIds } from "../../functions/catalogue";
import type { Workbook } from "../../workbook/Workbook";
import { unseen } from "../look/unseen";
import { offeredTopics } from "../state/offeredAsks";
import type { PaneEvent } from "../state/paneEvents";
import type { ChoosingScreen, Understanding } from "../state/paneState";
import type { UnderstoodList } from "../understanding/understandList";
import { useWords } from "../words/useWords";
import { matches } from "../words/search";
import { FoundMeasures } from "./FoundMeasures";
import { SeenLists } from "./SeenLists";
import { TopicList } from "./TopicList";
import { WorkbookNotes } from "./WorkbookNotes";

interface ChoosingViewProps {
  readonly workbook: Workbook;
  readonly screen: ChoosingScreen;
  readonly understanding: Understanding;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** What the pane sees in the workbook, and what one may like to know: first what the data can answer. */
export function ChoosingView({ workbook, screen, understanding, dispatch }: ChoosingViewProps) {
  const { searched, cameFrom } = screen;
  const styles = useStyles();
  const words = useWords();
  const { choose } = words.pane;
  const lists = understanding.kind === "known" ? understanding.lists : [];
  const isSearch = searched.trim() !== "";
  const found = isSearch ? functionIds.filter((id) => matches(id, searched.trim(), words)) : [];
  const isFound = found.length > 0;
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{choose.heading}</h1>
      <SeenLists understanding={understanding} />
      <WorkbookNotes workbook={workbook} />
      <Input
        type="search"
        className={styles.search}
        aria-label={choose.search}
        placeholder={choose.search}
        contentBefore={<SearchRegular />}
        value={searched}
        onChange={(_, { value }) => dispatch({ type: "searched", text: value })}
      />
      <div role="status" className={isFound ? styles.unseen : undefined}>
        {isFound ? choose.found(found.length) : isSearch ? choose.nothingFound(searched) : ""}
      </div>
      {isSearch ? (
        <FoundMeasures ids={found} lists={lists} cameFrom={cameFrom} dispatch={dispatch} />
      ) : (
        <Topics lists={lists} cameFrom={cameFrom} dispatch={dispatch} />
      )}
    </div>
  );
}

interface TopicsProps extends Pick<ChoosingViewProps, "dispatch"> {
  readonly lists: readonly UnderstoodList[];
  readonly cameFrom: ChoosingScreen["cameFrom"];
}

function Topics({ lists, ...rest }: TopicsProps) {
  const { asks } = useWords();
  const topics = offeredTopics(lists);
  const answerable = topics.filter((topic) => topic.lists.length > 0);
  const others = topics.filter((topic) => topic.lists.length === 0);
  if (answerable.length === 0) return <TopicList heading={undefined} topics={topics} {...rest} />;
  return (
    <>
      <TopicList heading={asks.answerable} topics={answerable} {...rest} />
      {others.length > 0 && <TopicList heading={asks.lacking} topics={others} {...rest} />}
    </>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.title3, margin: 0 },
  search: { width: "100%" },
  unseen,
});
