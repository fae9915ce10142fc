import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { Dispatch } from "react";
import type { PaneEvent } from "../state/paneEvents";

interface BackButtonProps {
  readonly text: string;
  readonly startsFocused: boolean;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Leaves a question: for the list of questions, or for the formula that was edited. */
export function BackButton({ text, startsFocused, dispatch }: BackButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      // Office.js moves the focus from tab stop to tab stop itself, so it has to start on one.
      autoFocus={startsFocused}
      icon={<ArrowLeftRegular />}
      className={styles.back}
      onClick={() => dispatch({ type: "wentBack" })}
    >
      {text}
    </Button>
  );
}

const useStyles = makeStyles({
  back: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
