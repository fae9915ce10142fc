import { Field, Select } from "@fluentui/react-components";
import type { Argument } from "../../../functions/arguments";
import { choicesOf } from "../../state/choices";
import { useWords } from "../../words/useWords";

interface ChoiceFieldProps {
  readonly label: string;
  readonly argument: Argument<unknown>;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of a few texts, chosen by its word in the user's language; the formula gives the English text. */
export function ChoiceField({ label, argument, value, onChange }: ChoiceFieldProps) {
  const { pane, measures } = useWords();
  return (
    <Field label={label}>
      <Select value={value ?? ""} onChange={(_, data) => onChange(data.value || undefined)}>
        <option value="">{argument.optional ? pane.form.usual : pane.form.choose}</option>
        {choicesOf(argument).map((choice) => (
          <option key={choice} value={choice}>
            {measures.choices[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
