const transform = {
  '^.+\\.ts$': ['@swc/jest', {
    module: { type: 'es6' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  }],
};

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@sidan/([^/]+)$': '<rootDir>/libs/$1/index.ts',
    '^@sidan/([^/]+)/(.+)$': '<rootDir>/libs/$1/$2/index.ts',
  },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.data/'],
  transform,
};

export default {
  projects: [
    { ...shared, displayName: 'unit', rootDir: '.', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/workflows/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'] },
    // Everything under test/ except architecture runs against a real database and a real Temporal server, started by tools/test.mjs.
    { ...shared, displayName: 'system', rootDir: '.', testMatch: ['<rootDir>/test/{persistence,workflows,replay,stories,faults,http}/**/*.spec.ts'] },
    // The pages in a real browser, on the same system.
    { ...shared, displayName: 'browser', rootDir: '.', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
