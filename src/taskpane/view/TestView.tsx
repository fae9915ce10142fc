import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/outcome";
import type { Finding } from "../../metrics/finding";
import type { TestParts } from "../../metrics/statistics/tests";
import { isSignificant } from "../state/significance";
import { useWords } from "../words/useWords";
import { Figure } from "./Figure";

interface TestViewProps {
  readonly id: FunctionId;
  readonly finding: Finding<TestParts>;
}

/** Smaller p-values differ in nothing that matters. */
const SMALLEST_SHOWN = 0.001;

/** A p-value with what it means, and the two figures that were compared. */
export function TestView({ id, finding }: TestViewProps) {
  const { pane, formats } = useWords();
  const { value, parts } = finding;
  const { result } = pane;
  const isTiny = value < SMALLEST_SHOWN;
  // Satisfaction is a share; the other scores are numbers.
  const format: Format = id === "CSAT.TEST" ? "rate" : "number";
  return (
    <>
      <Figure smaller>
        {result.pValue(isTiny ? "<" : "=", formats.quantity(isTiny ? SMALLEST_SHOWN : value))}
      </Figure>
      <div>{isSignificant(value) ? result.significant : result.notSignificant}</div>
      <ul>
        <li>
          {result.group("A")}: {formats.value(parts.estimateA, format)} {result.ofAnswers(parts.answersA)}
        </li>
        <li>
          {result.group("B")}: {formats.value(parts.estimateB, format)} {result.ofAnswers(parts.answersB)}
        </li>
      </ul>
    </>
  );
}
