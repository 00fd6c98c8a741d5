import { describe, expect, it } from '@jest/globals';
import { CASE_ACCESS } from '../case/access.js';
import { testPolicy } from '../testing/index.js';
import { bureauOf, checkAccess, mayTake, orgsOf, readersOf, SYSTEM_ONLY, type AccessPlace } from './access.js';
import { ROLES, SYSTEM, type Actor, type Role } from './actor.js';

const file = { orgId: 'town', matter: 'CG-01', readers: readersOf('town', testPolicy) };
const ALL_ROLES = Object.keys(ROLES) as Role[];
const ALL_ORGS = testPolicy.organisations.map(({ id }) => id);
const actor = (role: Role, orgId: string): Actor => ({ kind: 'person', personId: 'p', name: '某人', role, orgId });

describe('who may take a step', () => {
  it('knows the organisations around a file', () => {
    expect(orgsOf(file, testPolicy)).toEqual({
      own: 'town', matterDepartment: 'urban', bureau: 'bureau', supervising: ['platform', 'county'], readers: ['town', 'platform', 'county', 'bureau'],
    });
    expect(orgsOf({ ...file, matter: null }, testPolicy).matterDepartment).toBeNull();
    expect(bureauOf('town', { ...testPolicy, organisations: [] })).toBeNull();
  });

  it.each<[AccessPlace, readonly string[]]>([
    ['own', ['town']], ['matter-department', ['urban']], ['bureau', ['bureau']], ['supervising', ['platform', 'county']],
    ['own-or-supervising', ['town', 'platform', 'county']], ['reader', ['town', 'platform', 'county', 'bureau']],
  ])('at %s: %j', (at, orgs) => {
    expect(ALL_ORGS.filter((orgId) => mayTake({ roles: ['supervisor'], at }, actor('supervisor', orgId), orgsOf(file, testPolicy))).sort()).toEqual([...orgs].sort());
  });

  it('answers every cell of the matrix as checkAccess does, and lets only the system do the system’s', () => {
    const cells = Object.entries(CASE_ACCESS).flatMap(([command, rule]) => ALL_ROLES.flatMap((role) => ALL_ORGS.map((orgId) => ({ command, rule, who: actor(role, orgId) }))));
    for (const { rule, who } of cells) {
      expect(mayTake(rule, who, orgsOf(file, testPolicy))).toBe(checkAccess(rule, file, who, testPolicy) === null);
    }
    const systems = Object.entries(CASE_ACCESS).filter(([, rule]) => mayTake(rule, SYSTEM, orgsOf(file, testPolicy))).map(([command]) => command);
    expect(systems.sort()).toEqual(['adopt-calendar', 'conclude-job', 'fire-clock']);
    expect(cells.filter(({ rule, who }) => rule === SYSTEM_ONLY && mayTake(rule, who, orgsOf(file, testPolicy)))).toEqual([]);
  });

  it('gives auditors and administrators no step at all', () => {
    const reading = Object.values(CASE_ACCESS).filter(({ roles }) => roles.includes('auditor') || roles.includes('administrator'));
    expect(reading).toEqual([]);
  });

  it('says which post is needed', () => {
    expect(checkAccess(CASE_ACCESS['assign-job'], file, actor('officer', 'town'), testPolicy)?.detail).toBe('此步须由办案机关的指挥调度员办理，某人现以执法人员身份办理。');
    expect(checkAccess(CASE_ACCESS['score-file'], file, actor('file-reviewer', 'town'), testPolicy)).toMatchObject({ code: 'org-cannot' });
  });
});
