/**
 * What the linter keeps: the rooms and their one-way doors, who may speak to Excel, and no surprise in a file.
 * Rules that need type information are left to the compiler, so that linting stays quick.
 */
const boundaries = require("eslint-plugin-boundaries");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");
const js = require("@eslint/js");

/** Each room of src and the rooms that it may import. README.md says why. */
const rooms = {
  metrics: [],
  locales: [],
  functions: ["metrics"],
  formulas: ["functions", "metrics"],
  workbook: [],
  report: ["formulas", "functions", "metrics", "workbook", "locales"],
  sharing: ["formulas", "functions", "metrics", "workbook", "locales"],
  taskpane: ["report", "sharing", "formulas", "functions", "metrics", "workbook", "locales"],
};

const room = (type) => ({ element: { type } });

/** Beside the rooms: what only some may import, or only as types. */
const doors = [
  ...Object.entries(rooms).map(([from, to]) => ({
    from: room(from),
    allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
  })),
  // A cell shows an error in the user's language; every other text stays out of the functions' script.
  {
    from: room("functions"),
    allow: { to: { element: { type: "locales" }, file: { categories: "errorTexts" } } },
  },
  // Which texts there are follows from the catalogue and the metrics: types, gone at run time.
  {
    from: room("locales"),
    allow: {
      to: { element: { types: { anyOf: ["functions", "metrics"] } } },
      dependency: { kind: "type" },
    },
  },
  // Whoever speaks to a workbook speaks to the port.
  {
    from: { element: { types: { anyOf: ["report", "sharing", "taskpane"] } } },
    disallow: { to: { file: { categories: "officeWorkbook" } } },
  },
  // Formulas are taken apart by a library.
  { from: room("formulas"), allow: { to: { module: { origin: "external", source: "@borgar/fx" } } } },
  // Only what draws needs packages; what calculates needs none.
  { from: room("taskpane"), allow: { to: { module: { origin: "external" } } } },
  // The playground loads the built add-in, as Excel does, and never its source.
  {
    from: room("playground"),
    allow: [{ to: room("playground") }, { to: { module: { origin: ["external", "core"] } } }],
  },
  {
    from: { file: { categories: "addin" } },
    allow: { to: { element: { types: { anyOf: ["functions", "taskpane", "workbook"] } } } },
  },
];

const boundarySettings = {
  "import/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } },
  "boundaries/elements": [
    ...Object.keys(rooms).map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
    { type: "playground", pattern: "playground", partialMatch: false },
  ],
  "boundaries/files": [
    { category: "addin", pattern: "src/addin.ts" },
    { category: "officeWorkbook", pattern: "src/workbook/{officeWorkbook.ts,office/**}" },
    { category: "errorTexts", pattern: "src/locales/*/errors.ts" },
  ],
};

const only = (names, message) => names.map((name) => ({ name, message }));
const excel = only(
  ["Excel", "Office", "OfficeExtension", "OfficeRuntime"],
  "Only src/workbook/office and src/addin.ts speak to Excel.",
);
const registration = only(
  ["CustomFunctions"],
  "Only src/functions and src/addin.ts speak to CustomFunctions.",
);
const network = only(
  ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"],
  "The add-in sends nothing (docs/privacy.md).",
);
const page = only(
  ["window", "document", "navigator", "localStorage", "sessionStorage"],
  "The page belongs to the task pane.",
);

module.exports = tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // A loop over an array's own indices cannot miss.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // The compiler knows the names better.
      "no-undef": "off",
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        console: "readonly",
      },
    },
  },
  {
    rules: {
      "max-lines": ["error", 400],
      // A file's bytes may hold control characters, and a decoder looks for them.
      "no-control-regex": "off",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**", "playground/**"],
    plugins: { boundaries },
    settings: boundarySettings,
    rules: {
      "no-console": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          checkUnknownLocals: true,
          checkAllOrigins: true,
          message: "This import leads out of its room: README.md has the table of rooms.",
          policies: [...doors],
        },
      ],
    },
  },
  {
    files: ["src/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "no-restricted-globals": ["error", ...excel, ...registration, ...network],
    },
  },
  {
    files: ["src/{metrics,locales,functions,formulas,report,sharing,workbook}/**"],
    rules: { "no-restricted-globals": ["error", ...excel, ...registration, ...network, ...page] },
  },
  {
    files: ["src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...excel, ...network, ...page] },
  },
  {
    files: ["src/addin.ts", "src/workbook/officeWorkbook.ts"],
    rules: { "no-restricted-globals": ["error", ...network] },
  },
  {
    files: ["src/workbook/office/**"],
    rules: {
      "no-restricted-globals": ["error", ...registration, ...network, ...page],
      "no-restricted-properties": [
        "error",
        { object: "Excel", property: "run", message: "officeWorkbook.ts opens and closes each batch." },
      ],
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**"],
    ...reactHooks.configs.flat.recommended,
  },
  // The two files that meet Office's types, where these say any.
  {
    files: ["src/workbook/officeWorkbook.ts", "src/functions/register.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  // Pages that tests load into a browser.
  { files: ["test/**/*.js"], rules: { "no-undef": "off" } },
  // A for-of loop over a typed array takes five times as long (Node 20).
  {
    files: ["src/{metrics,functions}/**", "bench/**"],
    rules: { "@typescript-eslint/prefer-for-of": "off" },
  },
  // The commands talk to whoever typed them.
  { files: ["playground/start.ts"], rules: { "no-console": "off" } },
);
