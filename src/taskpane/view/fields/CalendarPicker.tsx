import { Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FIRST_YEAR, LAST_YEAR } from "../../../metrics/period/period";
import { joinCalendarText, partCount, splitCalendarText, type YearPart } from "../../state/calendarText";
import type { PeriodChoice } from "../../state/inputs";
import { useWords } from "../../words/useWords";
import type { Words } from "../../words/words";

interface CalendarPickerProps {
  readonly label: string;
  readonly choice: Extract<PeriodChoice, { from: "calendar" }>;
  readonly onChange: (choice: PeriodChoice) => void;
}

/** Which half, quarter, month or week, and of which year; or which day. */
export function CalendarPicker({ label, choice, onChange }: CalendarPickerProps) {
  const { pane } = useWords();
  const { unit } = choice;
  return unit === "day" ? (
    <Input
      type="date"
      aria-label={`${label}: ${pane.period.units.day}`}
      value={choice.text}
      // A date that is not complete yet is "": the one before stays.
      onChange={(_, { value }) => value && onChange({ ...choice, text: value })}
    />
  ) : (
    <PartPicker label={label} choice={choice} unit={unit} onChange={onChange} />
  );
}

function PartPicker({ label, choice, unit, onChange }: CalendarPickerProps & { readonly unit: YearPart }) {
  const styles = useStyles();
  const words = useWords();
  const { year, part } = splitCalendarText(choice.text);
  const change = (parts: { year?: number; part?: number }) =>
    onChange({ ...choice, text: joinCalendarText(unit, { year, part, ...parts }) });
  return (
    <div className={styles.row}>
      {unit !== "year" && (
        <Select
          className={styles.part}
          aria-label={`${label}: ${words.pane.period.units[unit]}`}
          value={String(part)}
          onChange={(_, { value }) => change({ part: Number(value) })}
        >
          {Array.from({ length: partCount(unit, year) }, (_, index) => (
            <option key={index} value={index + 1}>
              {partName(unit, index + 1, words)}
            </option>
          ))}
        </Select>
      )}
      <YearInput
        label={`${label}: ${words.pane.period.units.year}`}
        year={year}
        onChange={(chosen) => change({ year: chosen })}
      />
    </div>
  );
}

interface YearInputProps {
  readonly label: string;
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** Keeps what is typed until the field is left; then, as before, it shows the year that is asked for. */
function YearInput({ label, year, onChange }: YearInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR) onChange(number);
  };
  return (
    <Input
      type="number"
      className={styles.year}
      aria-label={label}
      min={FIRST_YEAR}
      max={LAST_YEAR}
      value={typed ?? String(year)}
      onChange={(_, { value }) => type(value)}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function partName(unit: YearPart, part: number, { pane, formats }: Words): string {
  switch (unit) {
    case "half":
      return pane.period.half(part);
    case "quarter":
      return pane.period.quarter(part);
    case "month":
      return formats.month(part);
    case "week":
      return pane.period.week(part);
    case "year":
      return String(part);
  }
}

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  part: { flexGrow: 1, minWidth: 0 },
  year: { width: "96px", flexShrink: 0 },
});
