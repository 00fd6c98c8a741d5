import { describe, expect, test } from '@jest/globals';
import type { Clock, FileState } from '@sidan/domain';
import type { AnyKind } from './kinds.js';
import { clockRows } from './project.js';

const owed = (key: string, role: string, orgId: string | null) => ({
  key, name: key, title: key, onDue: 'overdue', owner: { role, orgId }, due: '2025-06-27T23:59:59.999+08:00', status: 'overdue', late: false, agenda: [], agendaDone: 0,
}) as unknown as Clock;

const KIND = { kind: 'proceeding', tasks: () => [] } as unknown as AnyKind;

describe('clocks as supervision reads them', () => {
  test('a court that is late is not counted as the office\'s lateness', () => {
    const state = { id: 'p1', caseId: 'c1', orgId: 'town', phase: 'court-enforcement', training: false, escalations: [], clocks: { service: owed('service', 'officer', 'town'), court: owed('court', 'court', null) } };
    expect(clockRows(KIND, state as unknown as FileState).map((row) => [row['clock_key'], row['on_due']])).toEqual([['service', 'overdue'], ['court', 'court']]);
  });
});
