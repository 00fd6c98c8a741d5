export { readFileSync as domainImports } from 'node:fs';
