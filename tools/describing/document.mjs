import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../services/root.mjs';

// The description is made of routes and forms; nothing of it is asked of a database.
const SETTINGS = {
  host: '127.0.0.1', port: 0, databaseUrl: 'mysql://nobody@127.0.0.1:1/none', temporalAddress: null, temporalNamespace: 'default', dataDir: tmpdir(), webFolder: null, metricsToken: null, secureCookie: false,
  logLevel: 'silent', evidenceMaxBytes: 1, signInsPerMinute: 1, publicReadsPerMinute: 1,
};

export async function openApiDocument() {
  const from = (path) => import(pathToFileURL(join(ROOT, 'apps/api/dist/platform', path)).href);
  const [{ createApi }, { describeApi }] = [await from('bootstrap.js'), await from('openapi/openapi.js')];
  const { app, close } = await createApi(SETTINGS);
  const document = describeApi(app);
  await close();
  return document;
}
