import { makeStyles, tokens } from "@fluentui/react-components";
import { useReducer } from "react";
import type { Workbook } from "../../workbook/Workbook";
import { useSelection } from "../hooks/useSelection";
import { useUnderstanding } from "../hooks/useUnderstanding";
import { paneReducer } from "../state/paneReducer";
import { initialState, knownLists } from "../state/paneState";
import { AskingView } from "./AskingView";
import { ChoosingView } from "./ChoosingView";

/** The task pane: choose a measure, then ask for it. */
export function Pane({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneReducer, initialState);
  useSelection(workbook, dispatch);
  const { screen, inputs, selection, understanding } = state;
  useUnderstanding(workbook, screen.kind === "choosing", dispatch);
  return (
    <main className={styles.pane}>
      {screen.kind === "choosing" ? (
        <ChoosingView workbook={workbook} screen={screen} understanding={understanding} dispatch={dispatch} />
      ) : (
        <AskingView
          key={screen.topic}
          workbook={workbook}
          screen={screen}
          inputs={inputs}
          lists={knownLists(state)}
          selection={selection}
          dispatch={dispatch}
        />
      )}
    </main>
  );
}

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});
