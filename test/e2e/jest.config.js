/**
 * End-to-end tests: time enough for a slow machine, and two browsers at once, since a test mostly waits. Those that
 * measure time have a configuration of their own (measured/jest.config.js).
 */
const unit = require("../../jest.config.js");

module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/measured/"],
  globalSetup: "<rootDir>/test/e2e/build.ts",
  maxWorkers: 2,
  testTimeout: 120_000,
};
