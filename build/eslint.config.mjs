// The house rules that a machine can check.
import tseslint from 'typescript-eslint';

const PURE = ['src/domain/**', 'src/ports/**', 'src/actions/**'];

export default tseslint.config(
  { ignores: ['node_modules/**', 'build/dist/**', 'build/host/**', 'build/tables/**', 'workspace/**', 'coverage/**', 'test/journeys/programs/**'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'eqeqeq': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': ['error', { max: 60 }], 'max-params': ['error', { max: 4 }] } },
  {
    files: PURE.map((folder) => `${folder}/*.ts`),
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The day is an argument here.' }, { object: 'Math', property: 'random', message: 'Seeds are arguments here.' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The day is an argument here.' }],
    },
  },
);
