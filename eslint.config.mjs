import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      "**/.medusa/**",
      "**/*.d.ts",
      "src/modules/*/migrations/**",
      "docs/**",
    ],
  },
  ...tseslint.configs.recommended,
  ...medusa.configs.recommended,
  // Medusa's preset leaves them out.
  { ignores: ["!integration-tests/**"] },
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    // The sandbox and the scripts run without Medusa, whose errors they cannot throw.
    files: ["sandbox/**", "integration-tests/**", "scripts/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
)
