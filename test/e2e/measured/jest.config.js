/** End-to-end tests that measure time: one after the other, so that each has the machine for itself. */
const endToEnd = require("../jest.config.js");

module.exports = {
  ...endToEnd,
  rootDir: "../../..",
  roots: ["<rootDir>/test/e2e/measured"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
