import { Field, Input, Select } from "@fluentui/react-components";
import { LABEL_SIDES, type LabelSide } from "../state/labelCell";
import { useWords } from "../words/useWords";

export interface LabelChoice {
  /** Undefined for no label. */
  readonly side: LabelSide | undefined;
  /** Undefined as long as the suggested text will do. */
  readonly text: string | undefined;
}

interface LabelFieldsProps {
  readonly choice: LabelChoice;
  readonly suggested: string;
  readonly onChange: (choice: LabelChoice) => void;
}

/** Whether a text goes beside the result, where, and which. */
export function LabelFields({ choice, suggested, onChange }: LabelFieldsProps) {
  const { where } = useWords().insert;
  return (
    <>
      <Field label={where.label}>
        <Select
          value={choice.side ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...choice, side: LABEL_SIDES.find((side) => side === value) })
          }
        >
          <option value="">{where.noLabel}</option>
          {LABEL_SIDES.map((side) => (
            <option key={side} value={side}>
              {where.sides[side]}
            </option>
          ))}
        </Select>
      </Field>
      {choice.side && (
        <Field label={where.text}>
          <Input
            value={choice.text ?? suggested}
            onChange={(_, data) => onChange({ ...choice, text: data.value })}
          />
        </Field>
      )}
    </>
  );
}
