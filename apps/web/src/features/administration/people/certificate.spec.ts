import { expect, test } from '@jest/globals';
import { validityOf } from './certificate';

const CERTIFICATE = { number: '鲁即执000001', validFrom: '2024-01-01', validTo: '2024-12-31' };

test('a certificate counts from its first to its last day, in legal time', () => {
  expect(validityOf(CERTIFICATE, '2023-12-31T15:59:59Z')).toBe('not-yet');
  expect(validityOf(CERTIFICATE, '2023-12-31T16:00:00Z')).toBe('valid');
  expect(validityOf(CERTIFICATE, '2024-11-01T00:00:00Z')).toBe('ends-soon');
  expect(validityOf(CERTIFICATE, '2024-12-31T15:59:59Z')).toBe('ends-soon');
  expect(validityOf(CERTIFICATE, '2024-12-31T16:00:00Z')).toBe('expired');
});
