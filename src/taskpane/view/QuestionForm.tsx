import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type Dispatch } from "react";
import type { ArgumentName } from "../../functions/catalogue";
import type { DaySpan } from "../understanding/columnDays";
import type { OfferedColumns } from "../understanding/offer";
import type { Inputs } from "../state/inputs";
import type { PaneEvent } from "../state/paneEvents";
import type { AskingScreen, SelectionState } from "../state/paneState";
import { argumentsOf, inputOf } from "../state/question";
import type { Fault } from "../state/readInput";
import { useWords } from "../words/useWords";
import { ArgumentField } from "./fields/ArgumentField";

interface QuestionFormProps {
  readonly labelledBy: string;
  readonly screen: AskingScreen;
  readonly inputs: Inputs;
  /** The columns that the pane has recognised for the ranges. */
  readonly recognised: OfferedColumns;
  /** From when to when the data is, where the pane knows it. */
  readonly dataDays: DaySpan | undefined;
  readonly selection: SelectionState;
  readonly faults: Readonly<Partial<Record<ArgumentName, Fault>>>;
  readonly decimal: "." | ",";
  readonly dispatch: Dispatch<PaneEvent>;
}

/** A field for each argument of the function; those that may be left out are folded away. */
export function QuestionForm(props: QuestionFormProps) {
  const { screen, inputs, selection, faults, decimal, dispatch } = props;
  const styles = useStyles();
  const { pane, asks, measures, formats } = useWords();
  const optionsId = useId();
  const declared = argumentsOf(screen.id);
  const field = ([name, argument]: (typeof declared)[number]) => (
    <ArgumentField
      key={name}
      name={name}
      argument={argument}
      input={inputOf(screen.id, name, inputs)}
      recognised={props.recognised[name]}
      fault={faults[name]}
      dataDays={props.dataDays}
      label={asks.inputs[screen.topic]?.[name] ?? measures.inputs[name]}
      startsFocused={screen.startsAt === name}
      isFollowing={screen.followingField === name}
      selection={selection}
      decimal={decimal}
      dispatch={dispatch}
    />
  );
  const options = declared.filter(([, { optional }]) => optional);
  // An option with a fault keeps the answer away: it must be seen.
  const showsOptions = screen.showsOptions || options.some(([name]) => faults[name]);
  return (
    <form
      aria-labelledby={props.labelledBy}
      className={styles.fields}
      onSubmit={(event) => event.preventDefault()}
    >
      {declared.filter(([, { optional }]) => !optional).map(field)}
      {options.length > 0 && (
        <>
          <Button
            appearance="transparent"
            icon={showsOptions ? <ChevronDownRegular /> : <ChevronRightRegular />}
            className={styles.options}
            aria-expanded={showsOptions}
            aria-controls={optionsId}
            onClick={() => dispatch({ type: "optionsToggled" })}
          >
            <span>
              {pane.form.moreOptions}
              <span className={styles.optionNames}>
                {formats.labels(options.map(([name]) => measures.inputs[name]))}
              </span>
            </span>
          </Button>
          <div id={optionsId} className={styles.fields} hidden={!showsOptions}>
            {showsOptions && options.map(field)}
          </div>
        </>
      )}
    </form>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "&[hidden]": { display: "none" },
  },
  options: {
    justifyContent: "start",
    textAlign: "start",
    paddingLeft: 0,
    paddingRight: 0,
  },
  optionNames: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    "::first-letter": { textTransform: "uppercase" },
  },
});
