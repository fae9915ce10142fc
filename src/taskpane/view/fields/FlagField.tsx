import { Field, Switch } from "@fluentui/react-components";
import { useWords } from "../../words/useWords";

interface FlagFieldProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly whenOmitted: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no; a field that was never touched leaves the argument out. */
export function FlagField({ label, value, whenOmitted, onChange }: FlagFieldProps) {
  const isYes = value ?? whenOmitted;
  const { form } = useWords().pane;
  return (
    <Field label={label}>
      <Switch
        checked={isYes}
        label={isYes ? form.yes : form.no}
        onChange={(_, { checked }) => onChange(checked)}
      />
    </Field>
  );
}
