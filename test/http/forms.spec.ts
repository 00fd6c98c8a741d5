import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROCEEDING_REFUSALS } from '@sidan/domain';
import { CASE_LISTS, PROCEEDING_LISTS } from '../../apps/api/src/actions/choice-lists.js';
import { TestApi } from './kit/api.js';
import type { Json } from './kit/caller.js';
import { registered, START, step, taken } from './kit/case.js';

let api: TestApi;
let document: Json;
beforeAll(async () => {
  api = await TestApi.start();
  document = (await api.anyone().get('/api/openapi.json')).body;
}, 60_000);
afterAll(() => api.stop());

interface Field { readonly path: string; readonly schema: Json; readonly items: Json | undefined; readonly siblings: readonly string[] }

/** A reference with what stands beside it. */
function resolved(schema: Json): Json {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return reference ? { ...document.components.schemas[reference.split('/').at(-1)], ...schema } : schema;
}

/** Every field of a form, those of its parts included, by its path from the body's root. */
function fieldsOf(form: Json, prefix = ''): Field[] {
  const { properties = {} } = resolved(form);
  return Object.entries<Json>(properties).flatMap(([name, given]) => {
    const schema = resolved(given);
    const items = schema.items && resolved(schema.items);
    const path = prefix + name;
    const inner = schema.properties ? schema : items?.properties ? items : null;
    return [{ path, schema, items, siblings: Object.keys(properties) }, ...(inner ? fieldsOf(inner, `${path}.`) : [])];
  });
}

function stepsOf(): { name: string; step: Json; fields: Field[] }[] {
  return Object.entries<Json>(document.paths).flatMap(([path, { post }]) => (/\/actions\//.test(path)
    ? [{ name: path.split('/').slice(-3).join('/'), step: post['x-step'], fields: fieldsOf(post.requestBody.content['application/json'].schema) }] : []));
}

const WIDGETS = ['text', 'long-text', 'texts', 'choice', 'choices', 'fen', 'number', 'instant', 'date', 'flag', 'file', 'files', 'part', 'parts', 'period'];
const CHINESE = /[\u4e00-\u9fff]/;

describe('a form', () => {
  it('says of every step where it stands and which article rules it', () => {
    expect(stepsOf().length).toBeGreaterThan(60);
    for (const { name, step: told } of stepsOf()) {
      expect([name, told]).toEqual([name, {
        kind: expect.stringMatching(/^(case|proceeding)$/), action: name.split('/').at(-1), title: expect.stringMatching(CHINESE), article: expect.stringMatching(CHINESE),
        slip: expect.stringMatching(/^(intake|dispatch|closure|evaluation|any)$/), weight: expect.stringMatching(/^(main|other|return)$/),
      }]);
    }
  });

  it('has a widget and a Chinese label for each field, and Chinese words for each value', () => {
    const report = fieldsOf(document.paths['/api/reports'].post.requestBody.content['application/json'].schema);
    const all = [...stepsOf().flatMap(({ name, fields }) => fields.map((field) => ({ name, ...field }))), ...report.map((field) => ({ name: 'report', ...field }))];
    const wrong = all.filter(({ schema, items }) => {
      const values: string[] = schema.enum ?? items?.enum ?? [];
      const labelled = values.every((value) => CHINESE.test(schema['x-labels']?.[value] ?? '')) && Object.keys(schema['x-labels'] ?? {}).length === values.length;
      return !WIDGETS.includes(schema['x-widget']) || !CHINESE.test(schema.description ?? '') || !labelled || (schema['x-help'] !== undefined && !schema['x-help'].endsWith('。'));
    });
    expect(wrong.map(({ name, path }) => `${name}: ${path}`)).toEqual([]);
  });

  it('chooses only from lists that its file gives, and depends only on fields that it has', () => {
    const wrong = stepsOf().flatMap(({ name, step: { kind }, fields }) => {
      const lists: readonly string[] = kind === 'case' ? CASE_LISTS : PROCEEDING_LISTS;
      const paths = fields.map(({ path }) => path);
      return fields.flatMap(({ path, schema, siblings }) => [
        ...(schema['x-choices'] !== undefined && !lists.includes(schema['x-choices']) ? [`${name}: ${path} from ${schema['x-choices']}`] : []),
        ...(['choice', 'choices'].includes(schema['x-widget']) && !schema['x-choices'] && !schema['x-labels'] ? [`${name}: ${path} has nothing to choose from`] : []),
        ...['x-when', 'x-needed-when'].flatMap((key) => (schema[key] && !paths.includes(schema[key].field) ? [`${name}: ${path} ${key}`] : [])),
        ...(schema['x-choices-by'] && !siblings.includes(schema['x-choices-by']) ? [`${name}: ${path} by nothing`] : []),
        ...(schema['x-filled-by'] && !siblings.includes(schema['x-filled-by'].field) ? [`${name}: ${path} filled by nothing`] : []),
      ]);
    });
    expect(wrong).toEqual([]);
  });

  it('asks of each method of service for what that method must prove', () => {
    const proof = document.components.schemas.ServiceProofDto.properties;
    const needed = (method: string) => Object.keys(proof).filter((name) => proof[name]['x-needed-when']?.in.includes(method)).sort();
    expect(needed('direct')).toEqual(['receiptSha256', 'recipient', 'relation']);
    expect(needed('electronic')).toEqual(['receiptSha256', 'system']);
    expect(needed('announcement')).toEqual(['announcedAt', 'announcedIn', 'announcementReason', 'receiptSha256']);
    expect(proof.announcedIn['x-when']).toEqual({ field: 'method', in: ['announcement'] });
  });
});

describe('the file view', () => {
  const actionOf = (view: Json, action: string): Json => view.actions.find((each: Json) => each.action === action);

  it('of a new case: words for every code, whom it waits for, how long, and lists to choose from', async () => {
    const { caseId, reportNo } = await registered(api);
    const { body } = await (await api.as('clerk')).get(`/api/cases/${caseId}`);
    expect(body).toMatchObject({
      phaseTitle: '收单', training: true, number: reportNo, subject: expect.stringContaining('滨河路'), matter: null,
      waitingFor: { title: '受理', role: 'intake-clerk', roleTitle: '受理员', orgId: 'town', article: '行政处罚法 22、24', people: [expect.stringMatching(CHINESE)] },
      organisations: expect.objectContaining({ town: expect.stringMatching(CHINESE) }), roles: expect.objectContaining({ officer: '执法人员' }), evidence: [],
    });
    expect(body.clocks.find(({ name }: Json) => name === 'accept')).toMatchObject({ statusTitle: '计时中', ownerTitle: '受理员', left: '今日到期（剩余 5 小时）', tone: 'soon' });
    expect(body.tasks[0]).toMatchObject({ mine: false, claimable: true, assigneeName: null, roleTitle: '受理员' });
    expect(actionOf(body, 'accept-report')).toMatchObject({ allowed: true, slip: 'intake', weight: 'main', task: 'accept-report', presets: {} });
    expect(actionOf(body, 'take-over')).toMatchObject({ allowed: false });
    expect(Object.keys(body.choices).sort()).toEqual([...CASE_LISTS].sort());
    expect(body.choices.matters).toContainEqual(expect.objectContaining({ value: 'CG-01', label: '随意倾倒建筑垃圾' }));
  });

  it('offers for 改派 only those who may take the task, and only tasks that the reader may move', async () => {
    const { caseId } = await registered(api);
    const assign = async (who: string, task: string, personId: string) => (await api.as(who)).post(`/api/cases/${caseId}/actions/assign-task`, { task, personId, reason: '请假' });
    const lists = async (who: string, path = `/api/cases/${caseId}`): Promise<Json> => (await (await api.as(who)).get(path)).body.choices;
    const before = await lists('leader');
    expect(before['movable-tasks'].map(({ value }: Json) => value)).toEqual(['accept-report']);
    expect(before['task-takers']).toEqual([{ value: 'clerk', label: expect.stringMatching(CHINESE), note: '测试区石桥镇人民政府受理员', for: ['accept-report'] }]);
    expect((await lists('clerk'))['movable-tasks']).toEqual([]);
    expect((await assign('leader', 'accept-report', 'dispatcher')).body.code).toBe('person-not-in-org');
    expect((await assign('leader', 'accept-report', 'clerk-2')).body.code).toBe('person-not-in-org');
    expect((await assign('leader', 'accept-report', 'clerk')).status).toBe(200);
    expect((await lists('leader'))['task-takers']).toEqual([]);
    const { proceedingId } = await taken(api);
    const here: Json = await lists('supervisor', `/api/proceedings/${proceedingId}`);
    const offered = here['task-takers'].filter((choice: Json) => choice.for.includes('propose-filing')).map(({ value }: Json) => value);
    expect(offered).toEqual(expect.arrayContaining(['leader', 'officer-2', 'officer-3']));
    // officer-1 has it.
    for (const outsider of ['officer-1', 'officer-far', 'officer-gone', 'clerk', 'head']) expect(offered).not.toContain(outsider);
  });

  it('offers for 改派 nobody without a valid certificate where the step asks one, and nobody recused; whoever is named all the same is refused at once', async () => {
    const { proceedingId } = await taken(api);
    const path = `/api/proceedings/${proceedingId}`;
    const offered = async (task: string): Promise<string[]> => (await (await api.as('leader')).get(path)).body.choices['task-takers'].filter((choice: Json) => choice.for.includes(task)).map(({ value }: Json) => value);
    const assign = async (task: string, personId: string) => (await (await api.as('leader')).post(`${path}/actions/assign-task`, { task, personId, reason: '请假' })).body;
    for (const uncertified of ['officer-expired', 'officer-bare']) {
      expect(await offered('propose-filing')).not.toContain(uncertified);
      expect(await assign('propose-filing', uncertified)).toMatchObject({ status: 422, code: 'officer-not-certified', article: PROCEEDING_REFUSALS['officer-not-certified'].article });
    }
    await step(api, 'officer-1', `proceedings/${proceedingId}/actions/request-recusal`, { personId: 'officer-2', ground: '与当事人是亲属', by: 'party' });
    expect(await offered('propose-filing')).toContain('officer-2');
    await step(api, 'head', `proceedings/${proceedingId}/actions/decide-recusal`, { personId: 'officer-2', granted: true, reason: '属实' });
    expect(await offered('propose-filing')).not.toContain('officer-2');
    expect(await assign('propose-filing', 'officer-2')).toMatchObject({ status: 422, code: 'officer-recused', article: PROCEEDING_REFUSALS['officer-recused'].article });
    // A task without a certificate's gate is offered to its post as before.
    expect(await offered('assign-investigators')).toEqual(['leader']);
    for (const personId of await offered('propose-filing')) expect(await assign('propose-filing', personId)).toMatchObject({ entries: [expect.anything()] });
  });

  it('of a proceeding: officers with certificates, those who may not act last and why, presets, and dry runs', async () => {
    const { proceedingId, caseId } = await taken(api);
    const path = `/api/proceedings/${proceedingId}`;
    const { body } = await (await api.as('officer-1')).get(path);
    expect(body).toMatchObject({ phaseTitle: expect.stringMatching(CHINESE), caseId, documents: [], matter: { code: 'CG-01', name: '随意倾倒建筑垃圾' }, waitingFor: { people: [expect.stringMatching(CHINESE)] } });
    expect(Object.keys(body.choices).sort()).toEqual([...PROCEEDING_LISTS].sort());
    const officers: Json[] = body.choices.officers;
    expect(officers.find(({ value }) => value === 'officer-1')).toMatchObject({ note: expect.stringMatching(/^执法证/) });
    const unfit = officers.findIndex(({ note }) => note.endsWith('不能承办'));
    expect(officers.slice(unfit).every(({ note }) => note.endsWith('不能承办'))).toBe(true);
    expect(actionOf(body, 'add-evidence').presets).toMatchObject({ takenBy: ['officer-1', 'officer-2'], takenAt: START, place: '石桥镇滨河路12号' });
    expect(actionOf(body, 'propose-filing')).toMatchObject({ allowed: false, why: expect.stringContaining('初步证据'), presets: { facts: body.state.description } });
    expect(actionOf(body, 'extend-clock')).toMatchObject({ allowed: false });
    expect(Object.keys(body.people)).toEqual(expect.arrayContaining(['officer-1', 'officer-2', 'head']));
  });

  it('tells whoever has no part in the case that its officers must act, before any form is filled in', async () => {
    const { proceedingId } = await taken(api);
    const { body } = await (await api.as('leader')).get(`/api/proceedings/${proceedingId}`);
    expect(actionOf(body, 'identify-party')).toMatchObject({ allowed: false, why: expect.stringContaining('承办人') });
  });

  it('shows the photographs of a report, with where to fetch them', async () => {
    const clerk = await api.as('clerk');
    const { body: stored } = await clerk.upload(Buffer.from('%PDF-1.7 现场'), 'application/pdf', '现场.pdf');
    const { caseId } = await registered(api, { photos: [stored.sha256] });
    const { body } = await clerk.get(`/api/cases/${caseId}`);
    expect(body.evidence).toEqual([expect.objectContaining({ sha256: stored.sha256, fileName: '现场.pdf', mediaType: 'application/pdf', kindTitle: '现场照片' })]);
    expect(body.files[stored.sha256]).toMatchObject({ fileName: '现场.pdf', mediaType: 'application/pdf' });
    expect((await (await api.as('supervisor')).get(body.evidence[0].url)).status).toBe(200);
    expect((await (await api.as('clerk-2')).get(body.evidence[0].url)).status).toBe(404);
  });

  it('fills in what the file already knows', async () => {
    const { proceedingId } = await taken(api);
    const officer = await api.as('officer-1');
    await step(api, 'officer-1', `proceedings/${proceedingId}/actions/identify-party`, { party: { name: '某公司', kind: 'organisation', address: '石桥镇', idKind: 'credit-code', idNumber: '91370200MA00000002' } });
    const { body } = await officer.get(`/api/proceedings/${proceedingId}`);
    expect(actionOf(body, 'identify-party').presets).toMatchObject({ 'party.name': '某公司', 'party.kind': 'organisation' });
  });
});

describe('the ledger in words', () => {
  it('says who did what, with names and without codes; the chained entries stand beside it', async () => {
    const { caseId, proceedingId } = await taken(api);
    const leader = await api.as('leader');
    const { body } = await leader.get(`/api/cases/${caseId}/ledger`);
    expect(body.items.map(({ seq }: Json) => seq)).toEqual(body.entries.map(({ seq }: Json) => seq));
    expect(body.items[0]).toMatchObject({
      title: '登记线索', by: { personId: 'clerk', title: '受理员', organisation: expect.stringMatching(CHINESE) }, hash: body.entries[0].hash,
      lines: expect.arrayContaining([{ label: '来源', value: '电话' }, { label: '地点', value: '石桥镇滨河路12号' }]),
    });
    const took = body.items.find(({ type }: Json) => type === 'jobTaken');
    expect(took.lines).toEqual([{ label: '事项', value: '随意倾倒建筑垃圾' }, { label: '承办人', value: expect.stringMatching(/^[\u4e00-\u9fff]+、[\u4e00-\u9fff]+$/) }]);
    expect((await leader.get(`/api/proceedings/${proceedingId}/ledger`)).body.items[0]).toMatchObject({ title: '开立案件' });
    expect((await (await api.as('clerk-2')).get(`/api/cases/${caseId}/ledger`)).status).toBe(404);
  });
});

describe('a refusal', () => {
  it('says what to do now', async () => {
    const { proceedingId } = await taken(api);
    const answer = await (await api.as('officer-1')).post(`/api/proceedings/${proceedingId}/actions/propose-filing`, { facts: '涉嫌违法', offenceAt: '2024-11-24T09:00:00+08:00', harm: false });
    expect([answer.status, answer.body]).toEqual([422, expect.objectContaining({ code: 'no-evidence', next: '请先登记证据。', article: expect.stringContaining('行政处罚法') })]);
  });

  it('as stale tells what happened since', async () => {
    const { caseId, seq } = await registered(api);
    await step(api, 'clerk', `cases/${caseId}/actions/accept-report`, { matter: 'CG-01' });
    const answer = await (await api.as('dispatcher')).post(`/api/cases/${caseId}/actions/assign-job`, { matter: 'CG-01', orgId: 'town' }, { 'if-match': `"${seq}"` });
    expect(answer).toMatchObject({ status: 412, body: { code: 'stale', next: expect.stringMatching(CHINESE), changes: expect.arrayContaining([{ title: '受理', by: expect.stringMatching(CHINESE), at: START }]) } });
    expect(answer.body.changes.length).toBe(answer.body.seq - seq);
  });
});
