/** What `npm test` runs, in order. A step that writes jest's results counts its tests; any other is right or wrong as a whole. */
export interface Step {
  readonly title: string;
  /** As typed in a shell with node_modules/.bin on its path. */
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where jest writes its results. */
  readonly results?: string;
}

const build = "webpack --mode production --stats errors-warnings";
const otherTimeZone = "Pacific/Auckland";
/** What builds, and what other programs calculate, is the same in every time zone, and slow. */
const inAnyTimeZone = "/test/e2e/ /test/build/ /test/formulas/native/";

export const steps: readonly Step[] = [
  { title: "Types", command: "npm run types" },
  { title: "Lint", command: "npm run lint" },
  { title: "Build for production", command: `${build} --output-path out/dist` },
  { title: "Build the playground", command: `${build} --env playground` },
  jest("Unit tests", "unit"),
  {
    ...jest(
      `Unit tests once more, in the time zone ${otherTimeZone}`,
      "unit-time-zone",
      `--testPathIgnorePatterns ${inAnyTimeZone}`,
    ),
    environment: { TZ: otherTimeZone },
  },
  jest("End-to-end tests in a browser", "e2e", "-c test/e2e/jest.config.js"),
  jest("End-to-end tests that measure time", "measured", "-c test/e2e/measured/jest.config.js"),
];

function jest(title: string, name: string, options = ""): Step {
  const results = `out/tests/${name}.json`;
  return { title, command: `jest ${options} --json --outputFile=${results}`, results };
}
