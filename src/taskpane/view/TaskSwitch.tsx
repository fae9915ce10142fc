import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneEvent } from "../state/paneEvents";
import type { TaskId } from "../state/paneState";
import { tasks } from "../tasks";
import { useWords } from "../words/useWords";

interface TaskSwitchProps {
  readonly task: TaskId;
  readonly dispatch: Dispatch<PaneEvent>;
}

/**
 * What one can do in the pane. Plain buttons, not tabs: the library's tabs put hidden tab stops into the page, which
 * Office.js walks through with the Tab key.
 */
export function TaskSwitch({ task, dispatch }: TaskSwitchProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const ids: readonly TaskId[] = ["ask", ...tasks.map(({ id }) => id)];
  return (
    <nav className={styles.tasks} aria-label={pane.tasks.label}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(styles.task, id === task && styles.current)}
          aria-current={id === task ? "page" : undefined}
          onClick={() => dispatch({ type: "taskChosen", task: id })}
        >
          {pane.tasks[id]}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  tasks: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  task: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    // A transparent line would be drawn there, as under the task that is shown.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
