import { isAlias, isMap, isSeq, LineCounter, parseDocument, type Document, type Node, type Scalar } from 'yaml';
import { fieldName, type PackProblem } from './problem.js';

export type Path = readonly (string | number)[];

/** One YAML file of a pack, which can say on which line a field stands. */
export class YamlFile {
  private constructor(readonly name: string, private readonly document: Document, private readonly lines: LineCounter) {}

  static parse(name: string, text: string): YamlFile {
    const lines = new LineCounter();
    return new YamlFile(name, parseDocument(text, { lineCounter: lines }), lines);
  }

  /** Broken YAML and repeated keys, in Chinese. */
  syntaxProblems(): readonly PackProblem[] {
    return this.document.errors.map((error) => ({
      file: this.name, line: this.lines.linePos(error.pos[0]).line, field: '',
      message: error.code === 'DUPLICATE_KEY' ? '同一层有重复的字段名' : `YAML 格式错误：${error.message.split('\n')[0]}`,
    }));
  }

  content(): unknown {
    return this.document.toJS({ maxAliasCount: 1_000 });
  }

  problem(path: Path, message: string): PackProblem {
    return { file: this.name, line: this.lineOf(path), field: fieldName(path), message };
  }

  /** The line of the field's name, or of the nearest thing around it that exists. */
  lineOf(path: Path): number {
    let node: unknown = this.document.contents;
    let offset = startOf(node);
    for (const part of path) {
      const found = step(resolve(node, this.document), part);
      if (!found) break;
      offset = found.offset;
      node = found.node;
    }
    return this.lines.linePos(offset).line;
  }
}

function step(node: unknown, part: string | number): { offset: number; node: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String((key as Scalar).value) === String(part));
    return pair ? { offset: startOf(pair.key), node: pair.value } : null;
  }
  if (!isSeq(node)) return null;
  const item = node.items[Number(part)];
  return item === undefined ? null : { offset: startOf(item), node: item };
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
