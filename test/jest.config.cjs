// Test runner settings: TypeScript is transpiled file by file here, and type-checked by the gate.
const { join } = require('node:path');

module.exports = {
  rootDir: join(__dirname, '..'),
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  setupFiles: [join(__dirname, 'fixed-seed.cjs')],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { diagnostics: false, tsconfig: join(__dirname, 'tsconfig.jest.json') }] },
};
