/** End-to-end tests: one browser at a time, and time enough for a slow machine. */
const unit = require("../../jest.config.js");

module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
  testTimeout: 120_000,
};
