import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { DateChoice } from "../../state/inputs";
import { useWords } from "../../words/useWords";
import type { FieldProps } from "./ArgumentField";
import { SelectionField } from "./SelectionField";

interface DateFieldProps extends FieldProps {
  readonly label: string;
  readonly choice: DateChoice;
  readonly onChange: (choice: DateChoice) => void;
}

/** A day: left out, from the calendar, or from a cell. */
export function DateField({ label, choice, onChange, ...field }: DateFieldProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.field}>
      <Field label={label}>
        <Select value={choice.from} onChange={(_, { value }) => onChange(startedChoice(value))}>
          <option value="omitted">{pane.date.automatic}</option>
          <option value="date">{pane.date.date}</option>
          <option value="cells">{pane.date.cell}</option>
        </Select>
      </Field>
      {choice.from === "date" && (
        <Input
          type="date"
          aria-label={`${label}: ${pane.date.date}`}
          value={choice.date}
          onChange={(_, { value }) => onChange({ from: "date", date: value })}
        />
      )}
      {choice.from === "cells" && (
        <SelectionField
          {...field}
          label={pane.date.cell}
          placeholder={pane.form.selectCells}
          value={choice.reference}
          onChange={(reference) => onChange({ from: "cells", reference })}
        />
      )}
    </div>
  );
}

function startedChoice(from: string): DateChoice {
  if (from === "date") return { from, date: "" };
  return from === "cells" ? { from, reference: "" } : { from: "omitted" };
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
