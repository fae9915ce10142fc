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

/**
 * One of a few texts, chosen by its word in the user's language; the formula gives the English text. Where the argument
 * may be left out, the usual choice leaves it out. Below the list stands what the choice means.
 */
export function ChoiceField({ label, argument, value, onChange }: ChoiceFieldProps) {
  const { pane, measures } = useWords();
  const choices = choicesOf(argument);
  const usual = argument.optional ? choices[0] : undefined;
  const chosen = choices.find((choice) => choice === value) ?? usual;
  return (
    <Field label={label} {...(chosen && { hint: measures.choiceHints[chosen] })}>
      <Select
        value={chosen === usual ? "" : chosen}
        onChange={(_, data) => onChange(data.value || undefined)}
      >
        <option value="">{usual ? measures.choices[usual] : pane.form.choose}</option>
        {(usual ? choices.slice(1) : choices).map((choice) => (
          <option key={choice} value={choice}>
            {measures.choices[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
