import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { PASSWORD, TestApi } from './kit/api.js';
import { registered, step, taken } from './kit/case.js';

let api: TestApi;
beforeAll(async () => { api = await TestApi.start(); }, 60_000);
afterAll(() => api.stop());

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(200_000)]);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const stored = async (bytes: Buffer) => (await api.database.read('SELECT sha256 FROM evidence_file WHERE sha256 = ?', [sha256(bytes)])).length;

describe('an upload', () => {
  it('is stored under its SHA-256, twice the same bytes once', async () => {
    const officer = await api.as('officer-1');
    const [first, again] = [await officer.upload(JPEG, 'image/jpeg', '现场📷.jpg'), await officer.upload(JPEG, 'image/jpeg', '又一次.jpg')];
    expect(first.status).toBe(201);
    expect(first.body).toEqual({ sha256: sha256(JPEG), bytes: JPEG.length, mediaType: 'image/jpeg' });
    expect([again.status, again.body, await stored(JPEG)]).toEqual([201, first.body, 1]);
  });

  it.each([
    ['a page that says it is a picture', Buffer.from('<html><script>alert(1)</script></html>'), 'image/png'],
    ['a picture that says it is a film', JPEG.subarray(0, 1000), 'video/mp4'],
    ['a program', Buffer.from('MZ\x90\x00 this is not evidence at all'), 'application/octet-stream'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'image/svg+xml'],
    ['nothing', Buffer.alloc(0), 'image/jpeg'],
    ['a long lie', randomBytes(2_000_000), 'application/pdf'],
  ])('of %s is 415 and nothing of it is kept', async (_, bytes, type) => {
    const { status, body } = await (await api.as('officer-1')).upload(bytes, type, 'x');
    expect([status, body.code, await stored(bytes)]).toEqual([415, 'evidence-type', 0]);
  });

  it.each([
    ['application/pdf', '%PDF-1.7\n…………………'], ['video/mp4', '\x00\x00\x00\x18ftypmp42………'], ['audio/mpeg', 'ID3\x04……………………'], ['audio/wav', 'RIFF\x00\x00\x00\x00WAVEfmt …'],
    ['video/webm', '\x1a\x45\xdf\xa3…………………'], ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04…………………'],
  ])('of %s is taken', async (type, head) => {
    const { status, body } = await (await api.as('officer-1')).upload(Buffer.from(head, 'latin1'), type, 'x');
    expect([status, body.mediaType]).toEqual([201, type]);
  });

  it('over the limit is 413 and nothing of it is kept', async () => {
    const large = Buffer.concat([JPEG.subarray(0, 100), randomBytes(3 * 1024 * 1024)]);
    const { status, body } = await (await api.as('officer-1')).upload(large, 'image/jpeg', 'large.jpg');
    expect([status, body.code, await stored(large)]).toEqual([413, 'file-too-large', 0]);
  });

  it('needs a session and a file', async () => {
    expect((await api.anyone().upload(JPEG, 'image/jpeg', 'x.jpg')).status).toBe(401);
    const { status, body } = await (await api.as('officer-1')).post('/api/evidence-files', {});
    expect([status, body.code]).toEqual([415, 'media-type']);
  });
});

describe('a download', () => {
  it('is for those who may read a file that refers to it, as an attachment under its own name', async () => {
    const photo = Buffer.concat([JPEG.subarray(0, 4), randomBytes(5000)]);
    const sha = sha256(photo);
    await (await api.as('clerk')).upload(photo, 'image/jpeg', '路口 照片.jpg');
    const { caseId } = await registered(api, { photos: [sha] });
    const other = await registered(api);
    const path = `/api/evidence-files/${sha}?case=${caseId}`;
    const { status, headers } = await (await api.as('head')).get(path);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('路口 照片.jpg')}`);
    expect([headers.get('content-type'), headers.get('content-length'), headers.get('x-content-type-options')]).toEqual(['image/jpeg', String(photo.length), 'nosniff']);
    const refused = await Promise.all([
      (await api.as('clerk-2')).get(path), (await api.as('head')).get(`/api/evidence-files/${sha}?case=${other.caseId}`), (await api.as('administrator')).get(path),
      (await api.as('head')).get(`/api/evidence-files/${sha256(JPEG)}?case=${caseId}`), (await api.as('head')).get(`/api/evidence-files/..%2f..%2ffollow-up.key?case=${caseId}`),
    ]);
    expect(refused.map(({ status: found }) => found)).toEqual([404, 404, 404, 404, 404]);
  });

  it('gives back the very bytes of evidence that a proceeding refers to', async () => {
    const { caseId, proceedingId } = await taken(api);
    await (await api.as('officer-1')).upload(JPEG, 'image/jpeg', '现场.jpg');
    await step(api, 'officer-1', `proceedings/${proceedingId}/actions/add-evidence`, {
      kind: 'site-record', title: '现场照片', sha256: sha256(JPEG), fileName: '现场.jpg', origin: '现场拍摄', takenBy: ['officer-1', 'officer-2'],
      takenAt: '2024-11-25T08:30:00+08:00', place: '石桥镇滨河路', certificatesShown: true,
    });
    const { body: session } = await api.anyone().post('/api/session', { username: 'officer-2', password: PASSWORD });
    const response = await fetch(`${api.url}/api/evidence-files/${sha256(JPEG)}?case=${caseId}`, { headers: { authorization: `Bearer ${session.token}` } });
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(JPEG));
    expect(api.logLines.join('')).not.toContain(session.token);
  });
});
