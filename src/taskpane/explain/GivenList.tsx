import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { answerOf } from "../state/calculation";
import type { Calculation } from "../state/paneState";
import { argumentsOf } from "../state/question";
import { useWords } from "../words/useWords";
import type { ExplainedCall } from "./ExplainedCall";
import { heldText } from "./heldText";

interface GivenListProps {
  readonly call: ExplainedCall;
  readonly calculation: Calculation;
}

/** The arguments of a call: as the formula has them, and what they hold now. */
export function GivenList({ call, calculation }: GivenListProps) {
  const styles = useStyles();
  const words = useWords();
  const { explain, measures } = words;
  const heading = useId();
  const answer = answerOf(calculation);
  const held = answer?.kind === "calculated" ? answer.given : undefined;
  const given = argumentsOf(call.id).flatMap(([name, declared], position) => {
    const argument = call.arguments[position];
    if (!argument || argument.kind === "omitted") return [];
    const written = (call.shown.arguments[position] ?? "").trim();
    const now = heldText(held?.[position], declared, words);
    return [{ name, written, now: now === undefined ? undefined : explain.given.now(now) }];
  });
  if (given.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {explain.given.heading}
      </h2>
      <dl className={styles.list}>
        {given.map(({ name, written, now }) => (
          <div key={name} className={styles.argument}>
            <dt className={styles.name}>{measures.inputs[name]}</dt>
            <dd className={styles.value}>
              <code className={styles.written}>{written}</code>
              {now !== undefined && <span className={styles.now}>{now}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0` },
  argument: {
    padding: `${tokens.spacingVerticalXS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: "anywhere",
  },
  written: { fontFamily: tokens.fontFamilyMonospace },
  now: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
