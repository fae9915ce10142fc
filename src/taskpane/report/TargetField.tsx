import { Field, Select } from "@fluentui/react-components";
import type { ReportPaneWords } from "../../locales/en/reportPane";
import type { ReportEvent } from "./reportState";
import { NEW_SHEET } from "./target";

interface TargetFieldProps {
  readonly words: ReportPaneWords;
  readonly sheets: readonly string[];
  /** The report to bring up to date; undefined for a new one. */
  readonly target: string | undefined;
  readonly isDisabled: boolean;
  readonly dispatch: (event: ReportEvent) => void;
}

/** Where a report is there already: whether it is brought up to date, or another is added. */
export function TargetField({ words, sheets, target, isDisabled, dispatch }: TargetFieldProps) {
  if (sheets.length === 0) return null;
  return (
    <Field label={words.sheet} {...(target !== undefined && { hint: words.updateNote })}>
      <Select
        value={target ?? NEW_SHEET}
        disabled={isDisabled}
        onChange={(_, { value }) => dispatch({ type: "targetChosen", sheet: value })}
      >
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {words.update(sheet)}
          </option>
        ))}
        <option value={NEW_SHEET}>{words.newSheet}</option>
      </Select>
    </Field>
  );
}
