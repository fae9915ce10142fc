import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/outcome";
import type { Finding } from "../../metrics/finding";
import type { TestParts } from "../../metrics/statistics/tests";
import { pValue, significance } from "../words/significance";
import { useWords } from "../words/useWords";
import { FactList } from "./FactList";
import { Figure } from "./Figure";

interface TestViewProps {
  readonly id: FunctionId;
  readonly finding: Finding<TestParts>;
}

/** A p-value with what it means, and the two figures that were compared. */
export function TestView({ id, finding }: TestViewProps) {
  const words = useWords();
  const { value, parts } = finding;
  const { formats } = words;
  const { result } = words.pane;
  // Satisfaction is a share; the other scores are numbers.
  const format: Format = id === "CSAT.TEST" ? "rate" : "number";
  return (
    <>
      <Figure smaller>{pValue(value, words)}</Figure>
      <div>{significance(value, words)}</div>
      <FactList>
        <li>
          {result.group("A")}: {formats.value(parts.estimateA, format)} {result.ofAnswers(parts.answersA)}
        </li>
        <li>
          {result.group("B")}: {formats.value(parts.estimateB, format)} {result.ofAnswers(parts.answersB)}
        </li>
      </FactList>
    </>
  );
}
