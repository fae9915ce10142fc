import type { Format } from "../../functions/outcome";
import type { Interval } from "../../metrics/statistics/interval";
import { useWords } from "../words/useWords";
import { Figure } from "./Figure";
import { RowUseView } from "./RowUseView";

interface IntervalViewProps {
  readonly interval: Interval;
  readonly format: Format;
}

/** From where to where the true value may lie, and what the answers say by themselves. */
export function IntervalView({ interval, format }: IntervalViewProps) {
  const { pane, formats } = useWords();
  const { low, high, estimate, rows } = interval;
  return (
    <>
      <Figure smaller>{pane.result.interval(formats.value(low, format), formats.value(high, format))}</Figure>
      <div>{pane.result.estimate(formats.value(estimate, format))}</div>
      {rows && <RowUseView rows={rows} />}
    </>
  );
}
