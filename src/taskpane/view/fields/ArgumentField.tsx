import type { Dispatch } from "react";
import type { Argument } from "../../../functions/arguments";
import type { ArgumentName } from "../../../functions/catalogue";
import { emptyInput, type Input } from "../../state/inputs";
import type { PaneEvent } from "../../state/paneEvents";
import type { DaySpan } from "../../understanding/columnDays";
import type { UnderstoodColumn } from "../../understanding/understandList";
import type { SelectionState } from "../../state/paneState";
import type { Fault } from "../../state/readInput";
import { useWords } from "../../words/useWords";
import { ChoiceField } from "./ChoiceField";
import { DateField } from "./DateField";
import { FlagField } from "./FlagField";
import { PeriodField } from "./PeriodField";
import { SelectionField } from "./SelectionField";
import { WrittenField } from "./WrittenField";

/** What every field of the form gets. */
export interface FieldProps {
  readonly name: ArgumentName;
  readonly label: string;
  readonly argument: Argument<unknown>;
  /** The column that the pane has recognised for it. */
  readonly recognised: UnderstoodColumn | undefined;
  /** From when to when the data is, where the pane knows it. */
  readonly dataDays: DaySpan | undefined;
  readonly fault: Fault | undefined;
  readonly startsFocused: boolean;
  /** Whether the field follows the selection at the moment. */
  readonly isFollowing: boolean;
  readonly selection: SelectionState;
  readonly decimal: "." | ",";
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The field for an argument, by what it takes. */
export function ArgumentField({ input, ...field }: FieldProps & { readonly input: Input }) {
  const { pane, catalogue } = useWords();
  const { label } = field;
  const hint = catalogue.argumentDescriptions[field.name];
  const edit = (edited: Input) => field.dispatch({ type: "edited", name: field.name, input: edited });
  switch (input.kind) {
    case "cells":
      return (
        <SelectionField
          {...field}
          hint={hint}
          placeholder={pane.form.selectCells}
          value={input.reference}
          onChange={(reference) => edit({ kind: "cells", reference })}
        />
      );
    case "number":
      return (
        <SelectionField
          {...field}
          hint={hint}
          placeholder={field.argument.optional ? pane.form.leftOut : pane.form.numberOrCell}
          value={input.text}
          onChange={(text) => edit({ kind: "number", text })}
        />
      );
    case "flag":
      return (
        <FlagField
          label={label}
          value={input.value}
          // A table has headings unless one leaves them out; nothing else is so by itself.
          whenOmitted={field.name === "headers"}
          onChange={(value) => edit({ kind: "flag", value })}
        />
      );
    case "choice":
      return (
        <ChoiceField
          label={label}
          argument={field.argument}
          value={input.value}
          onChange={(value) => edit({ kind: "choice", value })}
        />
      );
    case "date":
      return (
        <DateField {...field} choice={input.choice} onChange={(choice) => edit({ kind: "date", choice })} />
      );
    case "written":
      return (
        <WrittenField {...field} shown={input.shown} onReplace={() => edit(emptyInput(field.argument))} />
      );
    case "period":
      return (
        <PeriodField
          {...field}
          choice={input.choice}
          onChange={(choice) => edit({ kind: "period", choice })}
        />
      );
  }
}
