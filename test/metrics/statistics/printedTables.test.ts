/** The normal and Student's t distribution as statistics books print them. */
import { normalCritical, studentCritical } from "../../../src/metrics/statistics/criticalValue";
import { normalTwoSided } from "../../../src/metrics/statistics/normal";
import { studentTwoSided } from "../../../src/metrics/statistics/student";

describe("the area under the normal curve between 0 and z", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, five decimals: z = 0.0, 0.1, … 3.0.
  const AREAS = [
    [0, 0.03983, 0.07926, 0.11791, 0.15542, 0.19146, 0.22575, 0.25804, 0.28814, 0.31594],
    [0.34134, 0.36433, 0.38493, 0.4032, 0.41924, 0.43319, 0.4452, 0.45543, 0.46407, 0.47128],
    [0.47725, 0.48214, 0.4861, 0.48928, 0.4918, 0.49379, 0.49534, 0.49653, 0.49744, 0.49813],
    [0.49865],
  ].flat();

  it.each(AREAS.map((area, tenth) => [tenth / 10, area]))("to %d is %d", (z, area) => {
    expect(Math.abs((1 - normalTwoSided(z!)) / 2 - area!)).toBeLessThanOrEqual(0.5000001e-5);
  });
});

describe("the critical values of the normal distribution", () => {
  // The last row (∞) of the t table of the NIST handbook; three decimals.
  it.each([
    [0.8, 1.282],
    [0.9, 1.645],
    [0.95, 1.96],
    [0.98, 2.326],
    [0.99, 2.576],
    [0.998, 3.09],
  ])("for a confidence of %d is %d", (confidence, z) => {
    expect(Math.abs(normalCritical(confidence) - z)).toBeLessThanOrEqual(0.5e-3);
  });
});

/** NIST handbook, 1.3.6.7.2, upper critical values of Student's t: one-sided 0.90, 0.95, 0.975, 0.99, 0.995. */
const T_TABLE: readonly (readonly [df: number, ...values: number[]])[] = [
  [1, 3.078, 6.314, 12.706, 31.821, 63.657],
  [2, 1.886, 2.92, 4.303, 6.965, 9.925],
  [3, 1.638, 2.353, 3.182, 4.541, 5.841],
  [4, 1.533, 2.132, 2.776, 3.747, 4.604],
  [5, 1.476, 2.015, 2.571, 3.365, 4.032],
  [6, 1.44, 1.943, 2.447, 3.143, 3.707],
  [7, 1.415, 1.895, 2.365, 2.998, 3.499],
  [8, 1.397, 1.86, 2.306, 2.896, 3.355],
  [9, 1.383, 1.833, 2.262, 2.821, 3.25],
  [10, 1.372, 1.812, 2.228, 2.764, 3.169],
  [11, 1.363, 1.796, 2.201, 2.718, 3.106],
  [12, 1.356, 1.782, 2.179, 2.681, 3.055],
  [13, 1.35, 1.771, 2.16, 2.65, 3.012],
  [14, 1.345, 1.761, 2.145, 2.624, 2.977],
  [15, 1.341, 1.753, 2.131, 2.602, 2.947],
  [16, 1.337, 1.746, 2.12, 2.583, 2.921],
  [17, 1.333, 1.74, 2.11, 2.567, 2.898],
  [18, 1.33, 1.734, 2.101, 2.552, 2.878],
  [19, 1.328, 1.729, 2.093, 2.539, 2.861],
  [20, 1.325, 1.725, 2.086, 2.528, 2.845],
  [21, 1.323, 1.721, 2.08, 2.518, 2.831],
  [22, 1.321, 1.717, 2.074, 2.508, 2.819],
  [23, 1.319, 1.714, 2.069, 2.5, 2.807],
  [24, 1.318, 1.711, 2.064, 2.492, 2.797],
  [25, 1.316, 1.708, 2.06, 2.485, 2.787],
  [26, 1.315, 1.706, 2.056, 2.479, 2.779],
  [27, 1.314, 1.703, 2.052, 2.473, 2.771],
  [28, 1.313, 1.701, 2.048, 2.467, 2.763],
  [29, 1.311, 1.699, 2.045, 2.462, 2.756],
  [30, 1.31, 1.697, 2.042, 2.457, 2.75],
  [40, 1.303, 1.684, 2.021, 2.423, 2.704],
  [60, 1.296, 1.671, 2, 2.39, 2.66],
  [100, 1.29, 1.66, 1.984, 2.364, 2.626],
  [120, 1.289, 1.658, 1.98, 2.358, 2.617],
];
const CONFIDENCES = [0.8, 0.9, 0.95, 0.98, 0.99];

describe.each(T_TABLE)("Student's t with %i degrees of freedom", (df, ...values) => {
  it("has the printed critical values", () => {
    values.forEach((value, column) => {
      const confidence = CONFIDENCES[column]!;
      expect(Math.abs(studentCritical(confidence, df) - value)).toBeLessThanOrEqual(0.5001e-3);
      // And back: the printed value is exceeded with the printed probability, as far as three decimals tell.
      expect(studentTwoSided(value, df)).toBeCloseTo(1 - confidence, 3);
    });
  });
});
