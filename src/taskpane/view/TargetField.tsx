import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

interface TargetFieldProps {
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onChange: (text: string) => void;
}

/** The cell where the formula goes: the selected one, or one that the user types. */
export function TargetField({ value, isFaulty, onChange }: TargetFieldProps) {
  const { where } = useWords().insert;
  return (
    <Field label={where.cell} {...(isFaulty && { validationMessage: where.notACell })}>
      <Input
        value={value}
        placeholder={where.select}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
