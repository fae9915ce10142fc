import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { Figure } from "../../functions/outcome";
import { CES_SCALE } from "../../metrics/survey/ces";
import type { Workbook } from "../../workbook/Workbook";
import { benchmarkKey, keptBenchmark, limitsOf } from "../answer/benchmark";
import { guideLevel } from "../answer/guides";
import { useBenchmark } from "../answer/useBenchmark";
import { benchmarkText, guideText } from "../words/benchmarkText";
import { useWords } from "../words/useWords";
import { BenchmarkForm } from "./BenchmarkForm";

interface BenchmarkViewProps {
  readonly id: FunctionId;
  readonly figure: Figure;
  readonly values: Values;
  readonly workbook: Workbook;
  readonly decimal: "." | ",";
}

/** How a figure compares with what the guides say, and with a benchmark of the user's own, which the workbook keeps. */
export function BenchmarkView({ id, figure, values, workbook, decimal }: BenchmarkViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { benchmark: said } = words.answer;
  const { format, finding } = figure;
  const scale = (values.scale as number | undefined) ?? CES_SCALE;
  const limits = limitsOf(id, format, scale);
  const kept = useBenchmark(workbook, benchmarkKey(id, format));
  const benchmark = keptBenchmark(kept.text, limits);
  const guide = guideLevel(id, finding.value, format, scale);
  const [editing, setEditing] = useState<"not yet" | "now" | "done">("not yet");
  const keep = async (value: number | undefined) => {
    if (await kept.keep(value === undefined ? undefined : String(value))) setEditing("done");
  };
  return (
    <div className={styles.benchmark}>
      {guide && <p className={styles.line}>{guideText(guide, words)}</p>}
      {benchmark !== undefined && (
        <p className={styles.line}>{benchmarkText(id, format, finding.value, benchmark, words)}</p>
      )}
      {editing === "now" ? (
        <BenchmarkForm
          benchmark={benchmark}
          format={format}
          limits={limits}
          decimal={decimal}
          problem={kept.problem}
          onKeep={(value) => void keep(value)}
          onCancel={() => setEditing("done")}
        />
      ) : (
        <Button
          // Whoever uses the keyboard goes on from where the form was opened.
          autoFocus={editing === "done"}
          appearance="transparent"
          size="small"
          className={styles.opener}
          onClick={() => setEditing("now")}
        >
          {benchmark === undefined ? said.add : said.change}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  benchmark: { marginBottom: tokens.spacingVerticalS },
  line: { margin: 0 },
  opener: {
    padding: 0,
    minWidth: 0,
    justifyContent: "start",
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
  },
});
