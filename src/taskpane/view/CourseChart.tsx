import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { barsOf } from "../answer/bars";

interface CourseChartProps {
  /** What the chart shows, in words. */
  readonly sentence: string;
  readonly points: readonly { readonly label: string; readonly value: number | undefined }[];
}

const WIDTH = 280;
const HEIGHT = 72;

/** Bars over time, the last in the brand's colour; each says its period and value when pointed at. */
export function CourseChart({ sentence, points }: CourseChartProps) {
  const styles = useStyles();
  const { bars, zero } = barsOf(
    points.map(({ value }) => value),
    WIDTH,
    HEIGHT,
  );
  return (
    <svg role="img" aria-label={sentence} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart}>
      {points.map(({ label }, index) => {
        const bar = bars[index];
        const isLast = index === points.length - 1;
        return (
          bar && (
            <rect key={label} {...bar} className={mergeClasses(styles.bar, isLast && styles.last)}>
              <title>{label}</title>
            </rect>
          )
        );
      })}
      <line x1={0} x2={WIDTH} y1={zero} y2={zero} className={styles.zero} />
    </svg>
  );
}

/** In a high contrast theme the system's colours take the place of ours, which a picture does not do by itself. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    height: "auto",
    marginTop: tokens.spacingVerticalXS,
    overflow: "visible",
  },
  bar: { fill: tokens.colorBrandStroke2, [CONTRAST]: { fill: "CanvasText" } },
  last: { fill: tokens.colorBrandForeground1, [CONTRAST]: { fill: "Highlight" } },
  zero: { stroke: tokens.colorNeutralStroke1, [CONTRAST]: { stroke: "CanvasText" } },
});
