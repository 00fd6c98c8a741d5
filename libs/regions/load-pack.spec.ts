import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPack, loadPacks } from './load-pack.js';
import { PackError, problemLine, type PackProblem } from './problem.js';

type FileName = 'region.yaml' | 'matters.yaml' | 'people.yaml';
const ROOT = join(process.cwd(), 'regions');
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'pack-')), 'jimo');
  cpSync(join(ROOT, 'jimo'), folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** Edits one file of a copy of Jimo's pack; the line is the first edited one. */
function edit(name: FileName, from: string | RegExp, to: string): number {
  const text = readFileSync(join(folder, name), 'utf8');
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  if (at < 0) throw new Error(`nothing to edit: ${String(from)}`);
  writeFileSync(join(folder, name), text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}

function problems(load: () => unknown = () => loadPack(folder)): readonly PackProblem[] {
  try {
    load();
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

/** file, what is edited, into what, the field that is named, the words that are said, and how many lines below the edit the field stands. */
type Broken = readonly [what: string, file: FileName, from: string | RegExp, to: string, field: string, words: string, below?: number];

/** The field stands somewhere else in the file. */
const ELSEWHERE = Number.NEGATIVE_INFINITY;

const SCHEMA: readonly Broken[] = [
  ['a field that is missing', 'region.yaml', 'province: 山东省\n', '', 'province', '缺少这一项', ELSEWHERE],
  ['a field that does not exist', 'region.yaml', 'province: 山东省', 'provinz: 山东省\nprovince: 山东省', 'provinz', '没有这个字段'],
  ['a text for a number', 'region.yaml', 'citizen: 1000, organisation: 5000', 'citizen: 一千, organisation: 5000', 'hearing.citizen', '应当是数字'],
  ['an amount below zero', 'region.yaml', 'citizen: 1000, organisation: 5000', 'citizen: -1, organisation: 5000', 'hearing.citizen', '不小于0'],
  ['a tenth of a fen', 'region.yaml', 'citizen: 1000, organisation: 5000', 'citizen: 1000.001, organisation: 5000', 'hearing.citizen', '最多两位小数'],
  ['a threshold without its basis', 'region.yaml', /, basis: 山东省较大[^,]+,/, ',', 'hearing.basis', '缺少这一项'],
  ['a demand of hosts without its basis', 'region.yaml', /hostQualification: \{ title: ([^,]+), basis: [^}]+\}/, 'hostQualification: { title: $1 }', 'hearing.hostQualification.basis', '缺少这一项'],
  ['a basis of blanks', 'region.yaml', /basis: 山东省较大[^,]+,/, 'basis: " ",', 'hearing.basis', '不能为空'],
  ['a text that cannot be seen', 'region.yaml', 'province: 山东省', 'province: "山\\u200B东省"', 'province', '第2个字符（U+200B）看不见'],
  ['a text of one office’s own characters', 'matters.yaml', /name: /, 'name: "\\uE863" # ', 'matters[0].name', '第1个字符（U+E863）是自造字'],
  ['a text for yes or no', 'region.yaml', 'surcharge: true', 'surcharge: 是', 'surcharge', 'true 或 false'],
  ['a period in no known words', 'region.yaml', 'accept: { period: 4个工作时', 'accept: { period: 半天', 'clocks.accept.period', '3个工作日、4工作时'],
  ['an unknown role of a rung', 'region.yaml', 'after: 0小时, role: team-leader', 'after: 0小时, role: boss', 'clocks.default.escalate[0].role', '只能是：grid-worker'],
  ['a trigger of no known type', 'region.yaml', 'when: { type: always }', 'when: { type: sometimes }', 'review.rules[0].when.type', '种类（type）不认识'],
  ['a trigger with a foreign field', 'region.yaml', 'when: { type: always }', 'when: { type: always, flag: major }', 'review.rules[0].when.flag', '没有这个字段'],
  ['an empty list', 'region.yaml', /rules:\n(.*\n)*?  panel/, 'rules: []\n  panel', 'review.rules', '至少要有1项'],
  ['no default warnings', 'region.yaml', '  default:\n    remind', '  accept2:\n    remind', 'clocks.default', '缺少这一项', ELSEWHERE],
  ['a day that does not exist', 'matters.yaml', 'validFrom: 2024-01-01', 'validFrom: 2023-02-29', 'matters[0].validFrom', '2024-01-31'],
  ['a code of another form', 'matters.yaml', 'code: CG-01', 'code: rubble', 'matters[0].code', '格式不对'],
  ['a fine of no known type', 'matters.yaml', 'citizen: { type: per-unit, unit: 立方米, amount: 50 }', 'citizen: { type: daily, amount: 50 }', 'matters[0].penalty.citizen.type', '种类（type）不认识'],
  ['a fine without its unit', 'matters.yaml', 'citizen: { type: per-unit, unit: 立方米, amount: 50 }', 'citizen: { type: per-unit, amount: 50 }', 'matters[0].penalty.citizen.unit', '缺少这一项'],
  ['an unknown role', 'people.yaml', 'role: grid-worker', 'role: wizard', 'people[0].posts[0].role', '只能是：grid-worker'],
  ['a username of another form', 'people.yaml', 'username: jimo.grid', 'username: 网格员', 'people[0].username', '格式不对'],
];

const CROSS: readonly Broken[] = [
  ['a folder of another name', 'region.yaml', 'id: jimo\n', 'id: jimo-x\n', 'id', '与文件夹名 jimo 不一致'],
  ['an organisation twice', 'region.yaml', '- id: longshan', '- id: aoshanwei', 'organisations[1].id', '机构代码 aoshanwei 重复'],
  ['two townships of one short name', 'region.yaml', 'short: 龙山', 'short: 鳌卫', 'organisations[1].short', '文号会相同'],
  ['an unknown parent', 'region.yaml', 'short: 鳌卫', 'short: 鳌卫\n    parent: qingdao', 'organisations[0].parent', '没有代码为 qingdao 的机构', 1],
  ['an unknown supervisor', 'region.yaml', 'supervisedBy: [jimo-platform]', 'supervisedBy: [qingdao]', 'organisations[0].supervisedBy[0]', '没有代码为 qingdao 的机构'],
  ['an organisation that supervises itself', 'region.yaml', 'supervisedBy: [jimo-platform]', 'supervisedBy: [jimo-platform, aoshanwei]', 'organisations[0].supervisedBy[1]', '不能督办自己'],
  ['a township that nobody supervises', 'region.yaml', 'supervisedBy: [jimo-platform]', 'supervisedBy: []', 'organisations[0].supervisedBy', '逾期无处升级'],
  ['a township without remedies', 'region.yaml', /    remedies: .*\n/, '', 'organisations[0].remedies', '行政处罚法59', -5],
  ['no bureau', 'region.yaml', 'id: jimo-justice, kind: bureau', 'id: jimo-justice, kind: department', 'organisations', '司法行政机关', ELSEWHERE],
  ['no tier for everything', 'region.yaml', 'when: { type: always }', 'when: { type: hearing-right }', 'review.rules', 'type: always', -1],
  ['a citizen’s threshold above the organisation’s', 'region.yaml', 'citizen: 1000, organisation: 5000', 'citizen: 9000, organisation: 5000', 'hearing.citizen', '高于单位'],
  ['a threshold of nothing', 'region.yaml', 'citizen: 1000, organisation: 5000', 'citizen: 0, organisation: 5000', 'hearing', '不能为零'],
  ['more lawyers than opinions', 'region.yaml', 'opinions: 3, lawyers: 2', 'opinions: 1, lawyers: 2', 'review.panel.lawyers', '多于会审意见数'],
  ['more lawyers than there are', 'region.yaml', 'opinions: 3, lawyers: 2', 'opinions: 9, lawyers: 9', 'review.panel.lawyers', '只有3名'],
  ['a third tier without its head', 'people.yaml', 'role: bureau-reviewer', 'role: file-reviewer', 'review.rules', '没有司法局审核负责人', ELSEWHERE],
  ['a clock the law leaves open, not set', 'region.yaml', '  accept: { period: 4个工作时, basis: 内部规范, remind: [1个工作时] }', '  accept: { remind: [1个工作时] }', 'clocks.accept.period', '法律没有规定“受理”的期限'],
  ['a statutory period changed', 'region.yaml', 'decision: { remind', 'decision: { period: 120日, basis: 内部规范, remind', 'clocks.decision.period', '由行政处罚法 60规定，本区域不能更改'],
  ['a norm without its basis', 'region.yaml', 'accept: { period: 4个工作时, basis: 内部规范,', 'accept: { period: 4个工作时,', 'clocks.accept.basis', '应当写明期限的依据'],
  ['a basis without a period', 'region.yaml', 'decision: { remind', 'decision: { basis: 内部规范, remind', 'clocks.decision.basis', '依据不起作用'],
  ['a clock of no known name', 'region.yaml', '  dispatch: {', '  despatch: { remind: [1日] }\n  dispatch: {', 'clocks.despatch', '没有名为 despatch 的时限'],
  ['a default with a period', 'region.yaml', '  default:\n', '  default:\n    period: 3日\n', 'clocks.default.period', '不写期限', 1],
  ['rungs for a right that ends', 'region.yaml', 'preservation: { remind', 'preservation: { escalate: [{ after: 1日, role: supervisor, at: own }], remind', 'clocks.preservation.escalate', '到期即发生后果'],
  ['a rung to someone who cannot act', 'region.yaml', 'after: 0小时, role: team-leader', 'after: 0小时, role: auditor', 'clocks.default.escalate[0].role', '不能升级到 auditor'],
  ['rungs that step back in time', 'region.yaml', 'after: 1个工作日, role: supervisor', 'after: 9个工作日, role: supervisor', 'clocks.default.escalate[2].after', '早于上一级', 1],
  ['a rung that leads nowhere', 'region.yaml', 'role: supervisor, at: supervising', 'role: supervisor, at: second-supervising', 'clocks.default.escalate[3].at', 'aoshanwei 没有第2级督办机构'],
  ['a number without its year', 'region.yaml', '{short}罚决〔{year}〕{n}号', '{short}罚决{n}号', 'numbers.penalty-decision', '应当包含 {year}'],
  ['a number with a strange part', 'region.yaml', '{short}罚决〔{year}〕{n}号', '{short}罚决〔{year}〕{no}{n}号', 'numbers.penalty-decision', '不能有 {no}'],
  ['a number whose braces do not match', 'region.yaml', '{short}罚决〔{year}〕{n}号', '{short}罚决〔{year}〕{n}}号', 'numbers.penalty-decision', '花括号'],
  ['a number of no width', 'region.yaml', '{short}罚决〔{year}〕{n}号', '{short}罚决〔{year}〕{n:0}号', 'numbers.penalty-decision', '不能有 {n:0}'],
  ['a number that another document has', 'region.yaml', '{short}罚决〔{year}〕{n}号', '{short}罚告〔{year}〕{n:4}号', 'numbers.penalty-decision', '与行政处罚事先告知书的相同'],
  ['a number that the default prints too', 'region.yaml', '{short}罚决〔{year}〕{n}号', '{short}执结案审批表〔{year}〕{n}号', 'numbers.penalty-decision', '与结案审批表的相同'],
  ['a number for no known document', 'region.yaml', 'penalty-decision: "', 'penalty: "{short}〔{year}〕{n}号"\n  penalty-decision: "', 'numbers.penalty', '没有名为 penalty 的文书'],
  ['one default number for all', 'region.yaml', '{short}执{kind}〔{year}〕{n}号', '{short}执〔{year}〕{n}号', 'numbers.default', '应当包含 {kind}'],
  ['a checklist of 101', 'region.yaml', 'id: subject, area: law, weight: 10', 'id: subject, area: law, weight: 11', 'evaluation.checklist', '现为101', -1],
  ['an item twice', 'region.yaml', 'id: certificates', 'id: subject', 'evaluation.checklist[1].id', '评查项代码 subject 重复'],
  ['a checklist without time', 'region.yaml', 'id: time, area: time', 'id: time, area: law', 'evaluation.checklist', 'area: time', -9],
  ['a code twice', 'matters.yaml', 'code: CG-03', 'code: CG-01', 'matters[1].code', '事项代码 CG-01 重复'],
  ['an unknown department', 'matters.yaml', 'department: jimo-urban', 'department: jimo-fire', 'matters[0].department', '没有代码为 jimo-fire 的部门'],
  ['a bureau for a department', 'matters.yaml', 'department: jimo-urban', 'department: jimo-justice', 'matters[0].department', '没有代码为 jimo-justice 的部门'],
  ['no department where there is a second tier', 'matters.yaml', '    department: jimo-urban\n', '', 'matters[0].department', '应当写明主管部门', -8],
  ['an end before the beginning', 'matters.yaml', 'validFrom: 2024-01-01', 'validFrom: 2024-01-01\n    validTo: 2023-12-31', 'matters[0].validTo', '早于生效日', 1],
  ['a range upside down', 'matters.yaml', 'citizen: { type: range, min: 100, max: 500 }', 'citizen: { type: range, min: 600, max: 500 }', 'matters[1].penalty.citizen.min', '大于上限'],
  ['a range of nothing', 'matters.yaml', 'citizen: { type: range, min: 100, max: 500 }', 'citizen: { type: range, min: 0, max: 0 }', 'matters[1].penalty.citizen.max', 'type: none'],
  ['a unit’s bounds upside down', 'matters.yaml', 'unit: 立方米, amount: 50 }', 'unit: 立方米, amount: 50, maxAmount: 40 }', 'matters[0].penalty.citizen.maxAmount', '小于单价'],
  ['a cap below one unit', 'matters.yaml', 'unit: 立方米, amount: 50 }', 'unit: 立方米, amount: 50, cap: 40 }', 'matters[0].penalty.citizen.cap', '小于单价'],
  ['a step outside the range', 'matters.yaml', 'min: 2000, max: 10000 }', 'min: 2000, max: 10001 }', 'matters[2].penalty.discretion[1]', '超出罚则的幅度'],
  ['a step upside down', 'matters.yaml', 'min: 2000, max: 10000 }', 'min: 9000, max: 8000 }', 'matters[2].penalty.discretion[1].min', '大于上限'],
  ['an extension without end', 'matters.yaml', ', max: 30日', '', 'matters[0].decisionPeriodRules[0].max', '最长期限'],
  ['a second extension after one that is not there', 'matters.yaml', 'afterRule: extend-30', 'afterRule: extend-45', 'matters[0].decisionPeriodRules[1].afterRule', '没有代码为 extend-45'],
  ['a rule twice', 'matters.yaml', 'id: extend-60', 'id: extend-30', 'matters[0].decisionPeriodRules[1].id', '代码 extend-30 重复'],
  ['a username twice', 'people.yaml', 'jimo.clerk', 'jimo.grid', 'people[1].username', '账号 jimo.grid 重复'],
  ['a username of another region', 'people.yaml', 'jimo.clerk', 'hejin.clerk', 'people[1].username', '以区域代码 jimo 开头'],
  ['a post in no known organisation', 'people.yaml', 'role: grid-worker, org: aoshanwei', 'role: grid-worker, org: nowhere', 'people[0].posts[0].org', '没有代码为 nowhere 的机构'],
  ['an officer in a department', 'people.yaml', 'role: officer, org: aoshanwei', 'role: officer, org: jimo-urban', 'people[4].posts[0].role', '执法人员只能设在 township'],
  ['an officer without a certificate', 'people.yaml', /, certificate: \{ number: "鲁即执000002"[^}]+\}/, '', 'people[4].certificate', '行政处罚法42'],
  ['a certificate that ends before it begins', 'people.yaml', 'validTo: 2028-12-31', 'validTo: 2023-12-31', 'people[3].certificate.validTo', '早于生效日'],
  ['a certificate twice', 'people.yaml', '鲁即执000002', '鲁即执000001', 'people[4].certificate.number', '执法证号 鲁即执000001 重复'],
  ['a host’s certificate that ends before it begins', 'people.yaml', '"鲁即听证000001", validFrom: 2024-01-01', '"鲁即听证000001", validFrom: 2029-01-01', 'people[8].hostQualification.validTo', '早于生效日'],
  ['a street that has nobody to host', 'people.yaml', /, hostQualification: \{ number: "鲁即听证00000[34]"[^}]+\}/g, '', 'people', '没有持有行政处罚听证主持人资格证的法制审核员', ELSEWHERE],
  ['a reviewer without the qualification', 'people.yaml', 'legalQualification: true, reviewingSince: 2023-03-01', 'reviewingSince: 2023-03-01', 'people[8].legalQualification', '行政处罚法58②'],
];

/** The problem that the edit should raise, and the line it should stand on. */
function raised([, file, from, to, field, words, below = 0]: Broken) {
  const line = edit(file, from, to);
  const found = problems().find((problem) => problem.field === field && problem.message.includes(words));
  const where = below === ELSEWHERE ? found?.line : line + below;
  return { found: found && { file: found.file, line: found.line }, expected: { file: field.startsWith('review') ? 'region.yaml' : file, line: where } };
}

describe('a file against its schema', () => {
  it.each(SCHEMA.map((broken) => [broken[0], broken] as const))('%s is refused with file, line and field', (_, broken) => {
    const { found, expected } = raised(broken);
    expect(found).toEqual(expected);
    expect(found?.line).toBeGreaterThan(0);
  });
});

describe('what the files say together', () => {
  it.each(CROSS.map((broken) => [broken[0], broken] as const))('%s is refused with file, line and field', (_, broken) => {
    const { found, expected } = raised(broken);
    expect(found).toEqual(expected);
    expect(found?.line).toBeGreaterThan(0);
  });
});

describe('a pack', () => {
  it('tells all its problems at once, in Chinese', () => {
    edit('region.yaml', 'surcharge: true', 'surcharge: 1');
    edit('matters.yaml', 'code: CG-01', 'code: x');
    const found = problems();
    expect(found.map(({ file }) => file)).toEqual(['region.yaml', 'matters.yaml']);
    expect(problemLine(found[0]!)).toBe('  region.yaml 第13行 surcharge：应当是true 或 false');
    expect(() => loadPack(folder)).toThrow('有2处错误');
  });
  it('says where YAML itself is broken, or says something twice', () => {
    const line = edit('region.yaml', 'surcharge: true', 'surcharge: true\nsurcharge: false');
    expect(problems()).toMatchObject([{ file: 'region.yaml', line: line + 1, message: '同一层有重复的字段名' }]);
    edit('region.yaml', 'surcharge: false', 'surcharge: [');
    expect(problems()).toContainEqual(expect.objectContaining({ file: 'region.yaml', message: expect.stringContaining('YAML 格式错误') }));
  });
  it('is refused when empty, or when a file is missing', () => {
    writeFileSync(join(folder, 'matters.yaml'), '');
    expect(problems()).toMatchObject([{ file: 'matters.yaml', line: 1, field: '', message: '应当是一组字段' }]);
    rmSync(join(folder, 'matters.yaml'));
    expect(problems()).toEqual([{ file: 'matters.yaml', line: 0, field: '', message: '没有这个文件' }]);
  });
  it('keeps its version while only its layout changes, and changes it with any rule', () => {
    const { version } = loadPack(folder).policy;
    expect(version).toMatch(/^2024\.1-[0-9a-f]{12}$/);
    edit('region.yaml', 'name: 青岛市即墨区\nprovince: 山东省', 'province: 山东省 # 省\nname: 青岛市即墨区');
    edit('people.yaml', '王建国', '王建军');
    expect(loadPack(folder).policy.version).toBe(version);
    edit('matters.yaml', 'amount: 50', 'amount: 51');
    expect(loadPack(folder).policy.version).not.toBe(version);
  });
  it('may not share its accounts and organisations with another', () => {
    const root = join(folder, '..');
    const other = join(root, 'jimoa');
    mkdirSync(other);
    cpSync(folder, other, { recursive: true });
    writeFileSync(join(other, 'region.yaml'), readFileSync(join(folder, 'region.yaml'), 'utf8').replace('id: jimo\n', 'id: jimoa\n'));
    writeFileSync(join(other, 'people.yaml'), readFileSync(join(folder, 'people.yaml'), 'utf8').replaceAll('username: jimo', 'username: jimoa').replace('jimoa.clerk', 'jimoa.grid'));
    expect(problems(() => loadPacks(root)).map(({ message }) => message)).toEqual(['账号 jimoa.grid 重复']);
    writeFileSync(join(other, 'people.yaml'), readFileSync(join(other, 'people.yaml'), 'utf8').replace('jimoa.grid', 'jimoa.other'));
    const found = problems(() => loadPacks(root));
    expect(found).toContainEqual({ file: 'region.yaml', line: 0, field: 'organisations', message: '机构代码 aoshanwei 在两个区域中重复' });
  });
});
