import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Format } from "../../functions/outcome";
import type { WorkbookProblem } from "../../workbook/Workbook";
import { readBenchmark, type Limits } from "../answer/benchmark";
import { benchmarkExample, benchmarkFault } from "../words/benchmarkText";
import { useWords } from "../words/useWords";

interface BenchmarkFormProps {
  /** The benchmark so far. */
  readonly benchmark: number | undefined;
  readonly format: Format;
  readonly limits: Limits;
  readonly decimal: "." | ",";
  /** Why Excel did not keep it. */
  readonly problem: WorkbookProblem | undefined;
  readonly onKeep: (value: number | undefined) => void;
  readonly onCancel: () => void;
}

/** Asks for a benchmark, as the user writes numbers. What is wrong with it is said once the user wants it kept. */
export function BenchmarkForm(props: BenchmarkFormProps) {
  const { benchmark, format, limits, decimal, problem, onKeep, onCancel } = props;
  const styles = useStyles();
  const words = useWords();
  const { benchmark: said } = words.answer;
  const [text, setText] = useState(benchmark === undefined ? "" : words.formats.value(benchmark, format));
  const [fault, setFault] = useState<"notANumber" | "outside">();

  const keep = () => {
    const read = readBenchmark(text, decimal, format, limits);
    if (read.kind === "fault") setFault(read.fault);
    else onKeep(read.value);
  };
  const message = fault
    ? benchmarkFault(fault, format, limits, words)
    : problem && words.pane.problems[problem];
  return (
    <div className={styles.form}>
      <Field
        label={said.label}
        hint={said.hint(benchmarkExample(format, limits, words))}
        validationState={message ? "error" : "none"}
        {...(message && { validationMessage: message })}
      >
        <Input
          autoFocus
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setFault(undefined);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") keep();
            if (key === "Escape") onCancel();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={keep}>
          {said.keep}
        </Button>
        {benchmark !== undefined && (
          <Button size="small" onClick={() => onKeep(undefined)}>
            {said.remove}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {said.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
