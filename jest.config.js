/** Unit and contract tests; the end-to-end tests have a configuration of their own (test/e2e/jest.config.js). */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/support/properties.ts"],
  maxWorkers: "100%",
  testPathIgnorePatterns: ["/test/e2e/"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "commonjs",
          moduleResolution: "node10",
          ignoreDeprecations: "5.0",
          jsx: "react-jsx",
          target: "ES2022",
          esModuleInterop: true,
          isolatedModules: true,
          types: ["node", "jest"],
        },
        diagnostics: false,
      },
    ],
  },
};
