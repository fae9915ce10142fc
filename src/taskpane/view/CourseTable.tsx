import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Course } from "../answer/course";
import { periodInSentence } from "../words/periodName";
import { useWords } from "../words/useWords";

/** The figures of a chart, for those who want them or cannot see it. */
export function CourseTable({ name, course }: { readonly name: string; readonly course: Course }) {
  const styles = useStyles();
  const words = useWords();
  const { chart } = words.answer;
  const write = words.formats.column(
    course.points.map(({ value }) => value),
    course.format,
  );
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary className={styles.summary}>{chart.asTable}</summary>
      {isOpen && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.text}>
                {chart.period}
              </th>
              <th scope="col" className={styles.number}>
                {name}
              </th>
            </tr>
          </thead>
          <tbody>
            {course.points.map(({ period, value }) => (
              <tr key={period.first}>
                <th scope="row" className={styles.text}>
                  {periodInSentence(period, words)}
                </th>
                <td className={styles.number}>{value === undefined ? chart.nothing : write(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& th, & td": { padding: `${tokens.spacingVerticalXXS} 0` },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& thead": { color: tokens.colorNeutralForeground2 },
  },
  text: { textAlign: "start" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
