import { Button, Field, Input, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellEditRegular } from "@fluentui/react-icons/svg/table-cell-edit";
import { useFaultMessage } from "../../words/useFaultMessage";
import { reasonText } from "../../words/reasonText";
import { useWords } from "../../words/useWords";
import { followsSelection } from "../followsSelection";
import type { FieldProps } from "./ArgumentField";

interface SelectionFieldProps extends FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * A text field that follows the selection in the sheet while it has the focus, because add-ins have no box to pick a
 * range with. Typing stays possible.
 */
export function SelectionField(props: SelectionFieldProps) {
  const { name, label, hint, placeholder, value, onChange, isFollowing, selection, dispatch } = props;
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const message = useFaultMessage(props);
  // Once the user has put in something else, why the pane would have taken that column is beside the point.
  const reason = props.recognised?.reference === value && reasonText(props.recognised, words);
  const said = reason ? (
    <>
      {hint}
      <span className={styles.reason}>{reason}</span>
    </>
  ) : (
    hint
  );
  return (
    <Field label={label} {...(said && { hint: said })} {...(message && { validationMessage: message })}>
      <Input
        value={value}
        autoFocus={props.startsFocused}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        className={isFollowing ? styles.following : undefined}
        onChange={(_, data) => onChange(data.value)}
        {...followsSelection(name)}
        contentAfter={
          <Tooltip content={pane.form.useSelection(label)} relationship="label">
            <Button
              appearance="transparent"
              size="small"
              icon={<TableCellEditRegular />}
              disabled={selection.kind !== "known"}
              onClick={() => dispatch({ type: "selectionTaken", name })}
            />
          </Tooltip>
        }
      />
    </Field>
  );
}

const useStyles = makeStyles({
  reason: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  following: { backgroundColor: tokens.colorBrandBackground2 },
});
