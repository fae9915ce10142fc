import type { Format } from "../../functions/outcome";
import type { Course, CoursePoint } from "../answer/course";
import { insidePeriod } from "./periodName";
import type { Words } from "./words";

/** A value of a course as it is written; in words where there is none. */
export function shownValue(value: number | undefined, format: Format, { answer, formats }: Words): string {
  return value === undefined ? answer.chart.nothing : formats.value(value, format);
}

/** What a chart shows, for those who do not see it: how it begins and ends, and between what it moves. */
export function courseText(name: string, course: Course, words: Words): string {
  const known = knownPoints(course);
  const [first, last] = [known[0]!, known.at(-1)!];
  const say = ({ value }: KnownPoint) => words.formats.value(value, course.format);
  return [
    words.answer.chart.said(
      name,
      insidePeriod(first.period, words),
      say(first),
      insidePeriod(last.period, words),
      say(last),
    ),
    extremesText(course, words),
  ].join(" ");
}

/** The highest and the lowest value of a course, and when that was. */
export function extremesText(course: Course, words: Words): string {
  const { chart } = words.answer;
  const known = knownPoints(course);
  const highest = known.reduce((one, other) => (other.value > one.value ? other : one));
  const lowest = known.reduce((one, other) => (other.value < one.value ? other : one));
  const say = (point: KnownPoint) =>
    [words.formats.value(point.value, course.format), insidePeriod(point.period, words)] as const;
  return `${chart.highest(...say(highest))} ${chart.lowest(...say(lowest))}`;
}

type KnownPoint = CoursePoint & { readonly value: number };

function knownPoints({ points }: Course): readonly KnownPoint[] {
  return points.filter((point): point is KnownPoint => point.value !== undefined);
}
