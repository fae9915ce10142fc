import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportPaneWords } from "../../locales/en/reportPane";
import { parseReference } from "../../workbook/reference";
import type { UnderstoodList } from "../understanding/understandList";
import { useWords } from "../words/useWords";
import { REPORT_LISTS, type Candidates, type ReportList } from "./candidates";
import { groupColumns, LEFT_OUT, type ChosenLists } from "./choice";
import type { ReportEvent } from "./reportState";

interface ReportListsProps {
  readonly words: ReportPaneWords;
  readonly isLooking: boolean;
  readonly candidates: Candidates;
  readonly chosen: ChosenLists;
  readonly isDisabled: boolean;
  readonly dispatch: (event: ReportEvent) => void;
}

/** Which lists the report will be about: what the pane takes, to be corrected, and what it lacks. */
export function ReportLists(props: ReportListsProps) {
  const { words, isLooking, candidates, chosen, isDisabled, dispatch } = props;
  const styles = useStyles();
  const { understanding } = useWords();
  const found = REPORT_LISTS.filter((kind) => candidates[kind].length > 0);
  const lacking = REPORT_LISTS.filter((kind) => candidates[kind].length === 0);
  if (isLooking) return <div role="status">{understanding.looking}</div>;
  if (found.length === 0) return <div role="status">{words.nothing}</div>;
  return (
    <div className={styles.lists}>
      {found.map((kind) => (
        <ListField key={kind} kind={kind} {...{ words, candidates, chosen, isDisabled, dispatch }} />
      ))}
      {lacking.length > 0 && (
        <ul className={styles.lacking}>
          {lacking.map((kind) => (
            <li key={kind}>{words.lacking[kind]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ListField(props: Omit<ReportListsProps, "isLooking"> & { readonly kind: ReportList }) {
  const { kind, words, candidates, chosen, isDisabled, dispatch } = props;
  const list = chosen.lists[kind];
  return (
    <>
      <Field label={words.lists[kind]}>
        <Select
          value={list?.name ?? LEFT_OUT}
          disabled={isDisabled}
          onChange={(_, { value }) => dispatch({ type: "listChosen", kind, name: value })}
        >
          {candidates[kind].map(({ name, rows }) => (
            <option key={name} value={name}>
              {words.list(name, rows)}
            </option>
          ))}
          <option value={LEFT_OUT}>{words.leaveOut}</option>
        </Select>
      </Field>
      {kind === "orders" && list && <GroupsField {...props} orders={list} />}
    </>
  );
}

function GroupsField({
  words,
  chosen,
  orders,
  isDisabled,
  dispatch,
}: Pick<ReportListsProps, "words" | "chosen" | "isDisabled" | "dispatch"> & {
  readonly orders: UnderstoodList;
}) {
  const columns = groupColumns(orders);
  if (columns.length === 0) return null;
  return (
    <Field label={words.groups}>
      <Select
        value={chosen.groups ?? LEFT_OUT}
        disabled={isDisabled}
        onChange={(_, { value }) => dispatch({ type: "groupsChosen", reference: value })}
      >
        {columns.map((reference) => (
          <option key={reference} value={reference}>
            {columnText(reference)}
          </option>
        ))}
        <option value={LEFT_OUT}>{words.noGroups}</option>
      </Select>
    </Field>
  );
}

/** A table's column is called by its name alone: which table it is of stands above. */
function columnText(reference: string): string {
  const parsed = parseReference(reference);
  return parsed.kind === "column" ? parsed.column : reference;
}

const useStyles = makeStyles({
  lists: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lacking: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
