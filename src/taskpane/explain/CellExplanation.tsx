import {
  Body1,
  Button,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState, type Dispatch } from "react";
import type { FormulaStyle } from "../../formulas/compose";
import type { CellFormula, SelectedCell, Workbook } from "../../workbook/Workbook";
import type { PaneEvent } from "../state/paneEvents";
import { FormulaText } from "../view/FormulaText";
import { useWords } from "../words/useWords";
import { CallExplanation } from "./CallExplanation";
import type { ExplainedCall } from "./ExplainedCall";
import { openedEdit } from "./openedEdit";
import { PartNote } from "./PartNote";

interface CellExplanationProps {
  readonly workbook: Workbook;
  readonly cell: SelectedCell;
  readonly formula: CellFormula;
  readonly calls: readonly ExplainedCall[];
  readonly style: FormulaStyle;
  /** Whether the focus goes to the button that the user has left it at. */
  readonly startsAtEdit: boolean;
  readonly onFocused: () => void;
  readonly look: () => Promise<void>;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The formula of the selected cell, and one of the calls in it explained. */
export function CellExplanation(props: CellExplanationProps) {
  const { workbook, cell, formula, calls, style, look, dispatch } = props;
  const styles = useStyles();
  const { explain, measures, catalogue } = useWords();
  const [chosen, choose] = useState(0);
  const call = calls[chosen]!;
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{measures.titles[call.id]}</h1>
      <Body1 className={styles.question}>{catalogue.functions[call.id].question}</Body1>
      <section aria-label={explain.formulaIn(formula.address)} className={styles.formula}>
        <h2 className={styles.subtitle}>{explain.formulaIn(formula.address)}</h2>
        <FormulaText text={formula.shown} />
        {cell.address !== formula.address && (
          <PartNote workbook={workbook} cell={cell.address} home={formula.address} />
        )}
        {calls.length > 1 && (
          <CallChoice calls={calls} chosen={chosen} label={explain.calls(calls.length)} onChoose={choose} />
        )}
        <Button
          icon={<EditRegular />}
          className={styles.edit}
          autoFocus={props.startsAtEdit}
          onFocus={props.onFocused}
          {...(calls.length > 1 && { "aria-label": explain.editCall(measures.titles[call.id]) })}
          onClick={() => dispatch({ type: "editOpened", edit: openedEdit(call, style.decimal) })}
        >
          {explain.edit}
        </Button>
      </section>
      <CallExplanation
        key={chosen}
        workbook={workbook}
        cell={cell}
        call={call}
        decimal={style.decimal}
        look={look}
      />
    </div>
  );
}

interface CallChoiceProps {
  readonly calls: readonly ExplainedCall[];
  readonly chosen: number;
  readonly label: string;
  readonly onChoose: (index: number) => void;
}

/** The calls of a formula, each as it is written. */
function CallChoice({ calls, chosen, label, onChoose }: CallChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.calls}>
      <Body1>{label}</Body1>
      <RadioGroup
        aria-label={label}
        value={String(chosen)}
        onChange={(_, { value }) => onChoose(Number(value))}
      >
        {calls.map(({ shown: { text, start, end } }, index) => (
          <Radio
            key={index}
            value={String(index)}
            label={<code className={styles.call}>{text.slice(start, end)}</code>}
          />
        ))}
      </RadioGroup>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.title3, margin: 0 },
  subtitle: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  question: { color: tokens.colorNeutralForeground2 },
  formula: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  edit: { alignSelf: "start" },
  calls: { display: "flex", flexDirection: "column" },
  call: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});
