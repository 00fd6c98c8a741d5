import { describe, expect, it } from '@jest/globals';
import { emptyReport, intakeOrganisations, missingIn, questionFor, reportBody } from './report';

const WRITTEN = { ...emptyReport({ orgId: 'town', desk: true }), description: ' 倒渣土 ', address: '滨河路12号' };
const fields = (report: typeof WRITTEN) => missingIn(report).map(({ field }) => field);

describe('a report', () => {
  it('needs words and a place, nothing else', () => {
    expect(missingIn(WRITTEN)).toEqual([]);
    expect(fields({ ...WRITTEN, description: ' ', address: '' })).toEqual(['description', 'place.address']);
  });

  it('is asked for in the words of how it came in', () => {
    expect([questionFor('hotline'), questionFor('patrol')]).toEqual(['电话里说了什么？', '发现了什么情况？']);
  });

  it('has the whole reporter or none', () => {
    expect(fields({ ...WRITTEN, reporterPhone: '13800000000' })).toEqual(['reporter.name']);
    expect(fields({ ...WRITTEN, reporterName: '李女士' })).toEqual(['reporter.phone']);
    expect(reportBody({ ...WRITTEN, reporterName: '李女士', reporterPhone: '1' })).toMatchObject({ reporter: { name: '李女士', phone: '1' } });
  });

  it('is merged only with a reason', () => {
    expect(fields({ ...WRITTEN, into: { caseId: 'x', reportNo: '1号' } })).toEqual(['mergeReason']);
  });

  it('is sent without what was left empty, in legal time', () => {
    expect(reportBody(WRITTEN)).toEqual({ orgId: 'town', source: 'phone', description: '倒渣土', place: { address: '滨河路12号' } });
    expect(reportBody({ ...WRITTEN, foundAt: '2024-11-24T09:30', trainingStartAt: '2024-11-25T09:00', matter: 'CG-01', at: { longitude: 120.5, latitude: 36.1 } })).toMatchObject({
      foundAt: '2024-11-24T09:30:00+08:00', training: { startAt: '2024-11-25T09:00:00+08:00' }, matterHint: 'CG-01', place: { longitude: 120.5, latitude: 36.1 },
    });
  });
});

it('the intake desk comes first among the places to register', () => {
  const post = (role: 'officer' | 'intake-clerk' | 'responsible-head', orgId: string) => ({ role, roleTitle: '', orgId, orgName: orgId });
  const posts = [post('officer', 'a'), post('responsible-head', 'c'), post('intake-clerk', 'b'), post('officer', 'b')];
  expect(intakeOrganisations({ posts })).toEqual([{ orgId: 'b', orgName: 'b', desk: true }, { orgId: 'a', orgName: 'a', desk: false }]);
  expect(emptyReport({ orgId: 'a', desk: false }).source).toBe('patrol');
});
