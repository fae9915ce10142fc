import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

interface ChoiceListProps {
  /** Undefined where the list needs no name of its own. */
  readonly heading: string | undefined;
  readonly about?: string;
  /** List items, each with a Choice. */
  readonly children: ReactNode;
}

/** Things to choose from, one below the other. */
export function ChoiceList({ heading, about, children }: ChoiceListProps) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section {...(heading !== undefined && { "aria-labelledby": headingId })} className={styles.group}>
      {heading !== undefined && (
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
      )}
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

interface ChoiceProps {
  readonly title: string;
  /** The function's name, for those who know it. */
  readonly name?: string;
  readonly question: string;
  /** Where the answer comes from, or what it lacks. */
  readonly remark?: string | undefined;
  /** Whether the focus starts here. */
  readonly isFocused: boolean;
  readonly onChoose: () => void;
}

/** A button with a title, the question that it stands for, and a remark. */
export function Choice({ title, name, question, remark, isFocused, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.choice} autoFocus={isFocused} onClick={onChoose}>
        <span className={styles.names}>
          <span className={styles.title}>{title}</span>
          {name !== undefined && (
            <>
              {" "}
              <span className={styles.name}>{name}</span>
            </>
          )}
        </span>{" "}
        <span className={styles.question}>{question}</span>
        {remark !== undefined && (
          <>
            {" "}
            <span className={styles.remark}>{remark}</span>
          </>
        )}
      </button>
    </li>
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
  remark: { color: tokens.colorNeutralForeground3, fontStyle: "italic", overflowWrap: "anywhere" },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorBrandForeground1,
  },
});
