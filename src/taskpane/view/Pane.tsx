import { makeStyles, tokens } from "@fluentui/react-components";
import { useReducer } from "react";
import type { Workbook } from "../../workbook/Workbook";
import { useSelection } from "../hooks/useSelection";
import { useUnderstanding } from "../hooks/useUnderstanding";
import { paneReducer } from "../state/paneReducer";
import { initialState, knownLists } from "../state/paneState";
import type { TaskProps } from "../tasks";
import { EditingView } from "../explain/EditingView";
import { AskingView } from "./AskingView";
import { ChoosingView } from "./ChoosingView";
import { LoadedTask } from "./LoadedTask";
import { TaskSwitch } from "./TaskSwitch";

/** The task pane: choose a measure and ask for it, or turn to another task. */
export function Pane({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneReducer, initialState);
  useSelection(workbook, dispatch);
  const { screen, task } = state;
  useUnderstanding(workbook, screen.kind === "choosing" || task !== "ask", dispatch);
  return (
    <div className={styles.pane}>
      <TaskSwitch task={task} dispatch={dispatch} />
      <main>
        {task === "ask" ? (
          <Asking workbook={workbook} state={state} dispatch={dispatch} />
        ) : (
          <LoadedTask key={task} id={task} workbook={workbook} state={state} dispatch={dispatch} />
        )}
      </main>
    </div>
  );
}

function Asking({ workbook, state, dispatch }: TaskProps) {
  const { screen, inputs, selection, understanding } = state;
  if (screen.kind === "choosing") {
    return (
      <ChoosingView workbook={workbook} screen={screen} understanding={understanding} dispatch={dispatch} />
    );
  }
  if (screen.editing) {
    const { editing } = screen;
    return (
      <EditingView
        {...{ workbook, screen, editing, inputs, selection, dispatch }}
        lists={knownLists(state)}
      />
    );
  }
  return (
    <AskingView
      key={screen.topic}
      workbook={workbook}
      screen={screen}
      inputs={inputs}
      lists={knownLists(state)}
      selection={selection}
      dispatch={dispatch}
    />
  );
}

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});
