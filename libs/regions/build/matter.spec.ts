import { describe, expect, test } from '@jest/globals';
import type { RawMatter } from '../raw.js';
import { matterOf } from './matter.js';

const RAW: RawMatter = {
  code: 'TD-01', name: '非法占用土地', keywords: ['占地'], duty: '土地管理法第二条', penaltyProvision: '土地管理法第七十七条', legalForm: 'law', empoweredBy: '赋权清单', validFrom: '2024-01-01',
  penalty: { citizen: { type: 'none' }, organisation: { type: 'none' }, fineIs: 'may' },
  remedyPeriods: [{ remedy: 'litigation', measure: 'demolition', period: '15日', citation: '土地管理法 83' }],
};

describe('a matter as a pack writes it', () => {
  test('brings the periods that its own law sets for a remedy', () => {
    expect(matterOf(RAW).remedyPeriods).toEqual([{ remedy: 'litigation', measure: 'demolition', period: { n: 15, unit: 'calendar-day' }, citation: '土地管理法 83' }]);
    const { remedyPeriods: _, ...without } = RAW;
    expect(matterOf(without)).not.toHaveProperty('remedyPeriods');
  });
});
