import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { CalculationControls } from "../hooks/useCalculation";
import { useFocusHandedOn } from "../hooks/useFocusHandedOn";
import type { Calculation } from "../state/paneState";
import type { ReadingProgress } from "../state/reading";
import { useWords } from "../words/useWords";

interface ReadingViewProps {
  readonly calculation: Calculation;
  readonly controls: CalculationControls;
  /** Where the focus goes when the view has nothing more to press. */
  readonly nextFocus: RefObject<HTMLElement | null>;
}

/** How far a long reading is, with a way out of it; and when it was called off, the way on. */
export function ReadingView({ calculation, controls, nextFocus }: ReadingViewProps) {
  if (calculation.kind === "cancelled")
    return <Cancelled onCalculate={controls.again} nextFocus={nextFocus} />;
  if (calculation.kind !== "running" || !calculation.reading) return null;
  return <Running reading={calculation.reading} onCancel={controls.cancel} nextFocus={nextFocus} />;
}

interface RunningProps {
  readonly reading: ReadingProgress;
  readonly onCancel: () => void;
  readonly nextFocus: RefObject<HTMLElement | null>;
}

function Running({ reading: { source, share }, onCancel, nextFocus }: RunningProps) {
  const styles = useStyles();
  const { insert, formats } = useWords();
  const button = useFocusHandedOn(nextFocus);
  const text = insert.reading.progress(source, formats.percent(share));
  return (
    <div className={styles.reading}>
      <span className={styles.text}>{text}</span>
      <ProgressBar value={share} aria-label={insert.reading.label(source)} />
      <Button ref={button} size="small" onClick={onCancel}>
        {insert.reading.cancel}
      </Button>
    </div>
  );
}

interface CancelledProps {
  readonly onCalculate: () => void;
  readonly nextFocus: RefObject<HTMLElement | null>;
}

function Cancelled({ onCalculate, nextFocus }: CancelledProps) {
  const styles = useStyles();
  const { insert } = useWords();
  const button = useFocusHandedOn(nextFocus);
  return (
    <div className={styles.reading}>
      <span className={styles.text}>{insert.reading.cancelled}</span>
      <Button ref={button} size="small" onClick={onCalculate}>
        {insert.reading.calculate}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  reading: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  text: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});
