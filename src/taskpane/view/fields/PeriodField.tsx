import { Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Day } from "../../../metrics/period/day";
import { CALENDAR_UNITS, type PeriodChoice } from "../../state/inputs";
import { periodChoiceFor, periodEntry } from "../../state/periodChoices";
import { DATA_PRESETS, filledPresets, PRESETS, presetText, type Preset } from "../../state/presets";
import { today } from "../../state/today";
import { periodName, periodWithDays } from "../../words/periodName";
import { useFaultMessage } from "../../words/useFaultMessage";
import { useWords } from "../../words/useWords";
import type { FieldProps } from "./ArgumentField";
import { CalendarPicker } from "./CalendarPicker";
import { DaysPicker } from "./DaysPicker";
import { SelectionField } from "./SelectionField";

interface PeriodFieldProps extends FieldProps {
  readonly label: string;
  readonly choice: PeriodChoice;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** A period: from a list of usual ones, the calendar, two days, or cells. */
export function PeriodField({ label, choice, onChange, ...field }: PeriodFieldProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const { period } = pane;
  const { dataDays } = field;
  const chosen = choice.from === "preset" ? choice.preset : undefined;
  const filled = dataDays ? filledPresets(dataDays) : [];
  // What was chosen for other data stays in the list, as what it was then.
  const ofData = DATA_PRESETS.filter((preset) => preset === chosen || filled.includes(preset));
  const message = useFaultMessage(field);
  const whenOmitted = field.name === "basePeriod" ? period.before : period.all;
  const now = today();
  const text = choice.from === "preset" || choice.from === "calendar" ? choice.text : undefined;
  const entry = (preset: Preset, name: string, day: Day) => (
    <option key={preset} value={preset}>
      {period.preset(name, periodName((preset === chosen && text) || presetText(preset, day), words))}
    </option>
  );
  return (
    <div className={styles.field}>
      <Field label={label} {...(choice.from === "dates" && message && { validationMessage: message })}>
        <Select
          className={styles.list}
          value={periodEntry(choice)}
          onChange={(_, { value }) =>
            onChange(periodChoiceFor(value, { today: now, dataEnd: dataDays?.last }))
          }
        >
          <option value="omitted">{field.argument.optional ? whenOmitted : period.choose}</option>
          {ofData.length > 0 && (
            <optgroup label={period.fromData}>
              {ofData.map((preset) => entry(preset, period.dataPresetNames[preset], dataDays?.last ?? now))}
            </optgroup>
          )}
          <optgroup label={period.presets}>
            {PRESETS.map((preset) => entry(preset, period.presetNames[preset], now))}
          </optgroup>
          <optgroup label={period.calendar}>
            {CALENDAR_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {period.units[unit]}
              </option>
            ))}
          </optgroup>
          <optgroup label={period.others}>
            <option value="dates">{period.dates}</option>
            <option value="cells">{period.cells}</option>
          </optgroup>
        </Select>
      </Field>
      {choice.from === "calendar" && (
        <CalendarPicker key={choice.unit} label={label} choice={choice} onChange={onChange} />
      )}
      {text !== undefined && (
        <p className={styles.written}>{period.written(periodWithDays(text, words), text)}</p>
      )}
      {choice.from === "dates" && <DaysPicker label={label} choice={choice} onChange={onChange} />}
      {choice.from === "cells" && (
        <SelectionField
          {...field}
          label={period.cells}
          hint={period.cellsHint}
          placeholder={pane.form.selectCells}
          value={choice.reference}
          onChange={(reference) => onChange({ from: "cells", reference })}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // Names of periods are long: the list stays as wide as the pane.
  list: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  written: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});
