import { transform } from '@swc/core';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { ROOT } from '../services/root.mjs';

/** Compiles or copies one file; written beside and renamed, so that a running process never reads half a file. */
export async function buildFile(file, swcOptions) {
  mkdirSync(dirname(join(ROOT, file.output)), { recursive: true });
  if (file.compiled) await compile(file, swcOptions);
  else put(file.output, readFileSync(join(ROOT, file.source)));
}

async function compile({ source, output }, swcOptions) {
  const { code, map } = await transform(readFileSync(join(ROOT, source), 'utf8'), {
    ...swcOptions,
    swcrc: false,
    filename: join(ROOT, source),
    sourceFileName: relative(dirname(output), source),
    sourceMaps: true,
  });
  put(`${output}.map`, map);
  put(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

function put(path, content) {
  const unfinished = join(ROOT, `${path}.${process.pid}.tmp`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(ROOT, path));
}
