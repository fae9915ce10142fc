import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Dispatch } from "react";
import { families, type Family, type FunctionId } from "../../functions/catalogue";
import { unseen } from "../look/unseen";
import type { PaneEvent } from "../state/paneReducer";
import type { ChoosingScreen } from "../state/paneState";
import { useWords } from "../words/useWords";
import { matches } from "../words/search";
import { FunctionGroup } from "./FunctionGroup";

interface ChoosingViewProps {
  readonly screen: ChoosingScreen;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The measures in their families, to choose one. */
export function ChoosingView({ screen, dispatch }: ChoosingViewProps) {
  const { searched, cameFrom } = screen;
  const styles = useStyles();
  const words = useWords();
  const { choose } = words.pane;
  const groups = (Object.keys(families) as Family[]).map((family) => ({
    family,
    ids: (Object.keys(families[family]) as FunctionId[]).filter((id) => matches(id, searched, words)),
  }));
  const count = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{choose.heading}</h1>
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
      {groups.map(
        ({ family, ids }) =>
          ids.length > 0 && (
            <FunctionGroup
              key={family}
              family={family}
              ids={ids}
              focused={cameFrom}
              onChoose={(id) => dispatch({ type: "functionChosen", id })}
            />
          ),
      )}
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.title3, margin: 0 },
  search: { width: "100%" },
  unseen,
});
