import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Course } from "../answer/course";
import { courseText, extremesText, shownValue } from "../words/courseText";
import { periodInSentence } from "../words/periodName";
import { useWords } from "../words/useWords";
import { CourseChart } from "./CourseChart";
import { CourseTable } from "./CourseTable";

interface CourseViewProps {
  /** What is shown: the measure, or a column of a table. */
  readonly name: string;
  readonly course: Course;
  /** What chooses the column, where there are several. */
  readonly children?: ReactNode;
}

/** A measure over time: a small chart, its sentence, and its figures on demand. */
export function CourseView({ name, course, children }: CourseViewProps) {
  const styles = useStyles();
  const words = useWords();
  const heading = useId();
  const { points, format } = course;
  const [first, last] = [points[0]!, points.at(-1)!];
  return (
    <section aria-labelledby={heading} className={styles.course}>
      <h3 id={heading} className={styles.heading}>
        {words.answer.chart.heading}
      </h3>
      {children}
      <CourseChart
        sentence={courseText(name, course, words)}
        points={points.map((point) => ({
          label: `${periodInSentence(point.period, words)}: ${shownValue(point.value, format, words)}`,
          value: point.value,
        }))}
      />
      <div className={styles.ends} aria-hidden>
        <span>{periodInSentence(first.period, words)}</span>
        <span>{periodInSentence(last.period, words)}</span>
      </div>
      <p className={styles.caption}>{extremesText(course, words)}</p>
      <CourseTable name={name} course={course} />
    </section>
  );
}

const useStyles = makeStyles({
  course: { margin: `${tokens.spacingVerticalM} 0` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& > :last-child": { textAlign: "end" },
  },
  caption: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
