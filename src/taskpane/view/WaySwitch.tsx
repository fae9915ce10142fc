import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Way } from "../../functions/asks";
import type { OfferedWay } from "../state/offeredAsks";
import type { PaneEvent } from "../state/paneEvents";
import { missingText } from "../words/missingText";
import { useWords } from "../words/useWords";

interface WaySwitchProps {
  readonly ways: readonly OfferedWay[];
  readonly chosen: Way;
  /** The id of the radio button of a way. */
  readonly wayId: (way: Way) => string;
  readonly startsFocused: boolean;
  readonly dispatch: Dispatch<PaneEvent>;
}

/**
 * The ways to ask within a topic; those that the data cannot answer say what it lacks. Radio buttons, not tabs: the
 * library's tabs put hidden tab stops into the page, which Office.js walks through with the Tab key.
 */
export function WaySwitch({ ways, chosen, wayId, startsFocused, dispatch }: WaySwitchProps) {
  const styles = useStyles();
  const words = useWords();
  const { asks } = words;
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={asks.switchWay}
      value={chosen}
      className={styles.ways}
      onChange={(_, { value }) => dispatch({ type: "wayChosen", way: value as Way })}
    >
      {ways.map(({ as, missing }) => (
        <Radio
          key={as}
          value={as}
          id={wayId(as)}
          autoFocus={startsFocused && as === chosen}
          label={
            missing.length === 0 ? (
              asks.ways[as]
            ) : (
              <span className={styles.lacking}>
                {asks.ways[as]} <span className={styles.missing}>{missingText(missing, as, words)}</span>
              </span>
            )
          }
        />
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  ways: {
    flexWrap: "wrap",
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  lacking: { color: tokens.colorNeutralForeground3 },
  missing: { fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
});
