import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROOT } from './house.js';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly restart: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly cap_drop?: readonly string[];
}

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const text = read('docker/compose.yaml');
const { services } = parse(text, { merge: true }) as { services: Readonly<Record<string, Service>> };
const dockerfile = read('docker/Dockerfile');
const example = read('docker/example.env');
const SETTINGS: Readonly<Record<string, string>> = { api: 'apps/api/src/platform/settings.ts', worker: 'apps/worker/src/settings.ts' };

/** The names an app's settings read, and those it cannot do without. */
function settingsOf(app: string): { readonly all: string[]; readonly required: string[] } {
  const source = read(SETTINGS[app] ?? '');
  const names = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map(([, name]) => name ?? '');
  return { all: names(/(?:env\[|env, )'([A-Z_]+)'/g), required: names(/required\(env, '([A-Z_]+)'/g) };
}

function composeComplaints(): string {
  if (spawnSync('docker', ['compose', 'version']).status !== 0) return '';
  const secrets = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => [name, 'x']));
  return spawnSync('docker', ['compose', '--file', `${ROOT}docker/compose.yaml`, 'config', '--quiet'], { env: { ...process.env, ...secrets }, encoding: 'utf8' }).stderr;
}

describe('docker/compose.yaml', () => {
  it('runs the whole system', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'mysql', 'setup', 'temporal', 'worker']);
    expect(services['mysql']?.image).toMatch(/^mysql:8\.4\.\d+$/);
    expect(services['temporal']?.environment['DB']).toBe('mysql8');
    expect(Number(services['temporal']?.environment['NUM_HISTORY_SHARDS'])).toBeGreaterThanOrEqual(512);
  });

  it.each(Object.keys(services))('%s has a pinned image', (name) => {
    expect(services[name]?.image).toMatch(/:(\d+\.\d+\.\d+|\$\{SIDAN_VERSION:-\d+\.\d+\.\d+\})$/);
  });

  it.each(['mysql', 'temporal', 'worker', 'api'])('%s tells its health and comes back after a crash', (name) => {
    expect(services[name]?.healthcheck?.test.length).toBeGreaterThan(1);
    expect(services[name]?.restart).toBe('unless-stopped');
  });

  it('writes no secret down', () => {
    const secrets = Object.values(services).flatMap(({ environment }) => Object.entries(environment).filter(([name]) => /PASSWORD|PWD|TOKEN|SECRET/.test(name)));
    expect(secrets.length).toBeGreaterThan(5);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{[A-Z_]+:\?.+\}$/);
    expect(services['api']?.environment['DATABASE_URL']).toMatch(/^mysql:\/\/sidan:\$\{SIDAN_DB_PASSWORD:\?[^}]+\}@mysql:3306\/sidan$/);
    expect(example).not.toMatch(/(PASSWORD|TOKEN)=\S/);
  });

  it('asks only for what example.env names', () => {
    const asked = new Set([...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name));
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect([...asked].filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(['api', 'worker'])('gives %s what its settings need, by the names they read', (app) => {
    const given = Object.keys(services[app]?.environment ?? {});
    const { all, required } = settingsOf(app);
    expect(required.filter((name) => !given.includes(name))).toEqual([]);
    // SIDAN_DATA_DIR is shared by all programs of the image; the worker has no use for it.
    expect(given.filter((name) => !all.includes(name) && name !== 'SIDAN_DATA_DIR')).toEqual([]);
  });

  it.each(['api', 'worker', 'setup'])('starts a program for %s that the build makes', (app) => {
    const program = services[app]?.command?.at(-1) ?? '';
    expect(program).toMatch(/^apps\/(api|worker)\/dist\/\w+\.js$/);
    expect(existsSync(`${ROOT}${program.replace('/dist/', '/src/').replace(/\.js$/, '.ts')}`)).toBe(true);
    expect(services[app]?.cap_drop).toEqual(['ALL']);
  });

  it('has nothing that docker compose, where it is installed, would refuse', () => {
    expect(composeComplaints()).toBe('');
  });
});

describe('docker/Dockerfile', () => {
  it('builds on pinned images and runs as nobody special', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) expect(base).toMatch(/:\d+\.\d+\.\d+-slim$/);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('knows every workspace', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { readonly link?: boolean; readonly resolved?: string }> };
    const workspaces = Object.values(packages).flatMap(({ link, resolved }) => (link && resolved ? [resolved] : []));
    expect(workspaces.length).toBeGreaterThan(5);
    expect(workspaces.filter((folder) => !dockerfile.includes(`COPY ${folder}/package.json ${folder}/`))).toEqual([]);
  });
});
