import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodChoice } from "../../state/inputs";
import { useWords } from "../../words/useWords";

interface DaysPickerProps {
  readonly label: string;
  readonly choice: Extract<PeriodChoice, { from: "dates" }>;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** The first and the last day of a period, both included. */
export function DaysPicker({ label, choice, onChange }: DaysPickerProps) {
  const styles = useStyles();
  const { period } = useWords().pane;
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <Field label={period.first} size="small" className={styles.day}>
        <Input
          type="date"
          value={choice.first}
          onChange={(_, { value }) => onChange({ ...choice, first: value })}
        />
      </Field>
      <Field label={period.last} size="small" className={styles.day}>
        <Input
          type="date"
          value={choice.last}
          onChange={(_, { value }) => onChange({ ...choice, last: value })}
        />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  day: { flexGrow: 1, flexBasis: "130px", minWidth: 0, "& input": { minWidth: 0 } },
});
