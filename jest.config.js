const { loadEnv } = require("@medusajs/framework/utils")

loadEnv("test", process.cwd())

const testMatch = {
  unit: [
    "<rootDir>/src/**/__tests__/**/*.unit.spec.ts",
    "<rootDir>/integration-tests/{bench,docs,openapi}/__tests__/*.unit.spec.ts",
  ],
  // All of them in two files, so that the framework is loaded twice and not for each; by name, each by itself.
  modules: process.env.WHOLE_PART
    ? ["<rootDir>/integration-tests/modules/*.spec.ts"]
    : ["<rootDir>/src/modules/*/__tests__/**/*.module.spec.ts"],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  browser: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  sandbox: ["<rootDir>/sandbox/__tests__/**/*.spec.ts"],
}[process.env.TEST_TYPE || "unit"]

const sharesFramework = (process.env.TEST_TYPE || "unit") === "unit"
const needsDatabase = ["modules", "http", "browser"].includes(process.env.TEST_TYPE)

module.exports = {
  testEnvironment: sharesFramework
    ? "<rootDir>/integration-tests/setup/shared-framework-environment.js"
    : "node",
  moduleNameMapper: sharesFramework
    ? { "^@medusajs/framework/utils$": "<rootDir>/integration-tests/setup/shared-framework.js" }
    : {},
  testMatch,
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          target: "es2021",
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/.medusa/", "<rootDir>/demo/.medusa/"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/.medusa/"],
  ...(needsDatabase
    ? {
        globalSetup: "<rootDir>/integration-tests/setup/start-database.js",
        globalTeardown: "<rootDir>/integration-tests/setup/stop-database.js",
        setupFiles: ["<rootDir>/integration-tests/setup/clear-metadata.js"],
      }
    : {}),
  // A test's own patience ends long before.
  testTimeout: 300_000,
  ...(process.env.TEST_TYPE === "http"
    ? { testSequencer: "<rootDir>/integration-tests/setup/longest-first.js" }
    : {}),
  // Medusa's connection pool waits a minute for work that was under way when its test application ended.
  forceExit: needsDatabase,
}
