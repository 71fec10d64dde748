/** The sandbox's own tests: `npx jest -c sandbox/jest.config.js`. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/__tests__/**/*.spec.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2021" }, module: { type: "commonjs" } },
    ],
  },
  testTimeout: 30000,
}
