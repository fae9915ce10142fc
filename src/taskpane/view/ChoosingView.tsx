import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Dispatch } from "react";
import { functionIds } from "../../functions/catalogue";
import { unseen } from "../look/unseen";
import type { PaneEvent } from "../state/paneReducer";
import { measureGroups } from "../state/groups";
import type { ChoosingScreen, Understanding } from "../state/paneState";
import { useWords } from "../words/useWords";
import { matches } from "../words/search";
import { FunctionGroup } from "./FunctionGroup";
import { SeenLists } from "./SeenLists";

interface ChoosingViewProps {
  readonly screen: ChoosingScreen;
  readonly understanding: Understanding;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** What the pane sees in the workbook, and the measures to choose from: first those that the data can answer. */
export function ChoosingView({ screen, understanding, dispatch }: ChoosingViewProps) {
  const { searched, cameFrom } = screen;
  const styles = useStyles();
  const words = useWords();
  const { choose } = words.pane;
  const found = functionIds.filter((id) => matches(id, searched, words));
  // A search is for any measure by its name: there the families keep their order.
  const lists = understanding.kind === "known" && searched === "" ? understanding.lists : [];
  const groups = measureGroups(found, lists);
  const count = found.length;
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{choose.heading}</h1>
      <SeenLists understanding={understanding} />
      <Input
        type="search"
        className={styles.search}
        aria-label={choose.search}
        placeholder={choose.search}
        contentBefore={<SearchRegular />}
        value={searched}
        onChange={(_, { value }) => dispatch({ type: "searched", text: value })}
      />
      <div role="status" className={count > 0 ? styles.unseen : undefined}>
        {searched === "" ? "" : count > 0 ? choose.found(count) : choose.nothingFound(searched)}
      </div>
      {groups.map((group) => (
        <FunctionGroup
          key={group.kind === "list" ? group.list.name : group.family}
          heading={group.kind === "list" ? group.list.name : words.catalogue.families[group.family].name}
          about={group.kind === "list" ? undefined : words.catalogue.families[group.family].about}
          measures={group.measures}
          focused={cameFrom}
          onChoose={(id) => dispatch({ type: "functionChosen", id })}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.title3, margin: 0 },
  search: { width: "100%" },
  unseen,
});
