import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { OfferedMeasure } from "../state/groups";
import { useWords } from "../words/useWords";

interface FunctionGroupProps {
  readonly heading: string;
  readonly about: string | undefined;
  readonly measures: readonly OfferedMeasure[];
  /** The measure whose button gets the focus at first. */
  readonly focused: FunctionId | undefined;
  readonly onChoose: (id: FunctionId) => void;
}

/** Measures that belong together: what they have in common, and a button for each. */
export function FunctionGroup({ heading, about, measures: offered, focused, onChoose }: FunctionGroupProps) {
  const styles = useStyles();
  const { catalogue, measures, understanding, formats } = useWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <ul className={styles.list}>
        {offered.map(({ id, missing }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              autoFocus={id === focused}
              onClick={() => onChoose(id)}
            >
              <span className={styles.names}>
                <span className={styles.title}>{measures.titles[id]}</span>{" "}
                <span className={styles.name}>{id}</span>
              </span>{" "}
              <span className={styles.question}>{catalogue.functions[id].question}</span>
              {missing.length > 0 && (
                <span className={styles.missing}>
                  {understanding.missing(formats.labels(missing.map((kind) => understanding.kinds[kind])))}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    listStyle: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  choice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    textAlign: "start",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  names: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  question: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorBrandForeground1,
  },
});
