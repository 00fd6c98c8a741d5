import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = '// Made by `npm run api` from the API\'s code: change that, not this.\n';

/** The types of openapi-fetch's client. */
export async function clientTypes(document) {
  return HEAD + astToString(await openapiTS(document, { alphabetize: true, rootTypes: false }));
}
