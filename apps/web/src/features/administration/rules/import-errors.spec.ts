import { expect, test } from '@jest/globals';
import { importErrors, spanOfLine } from './import-errors';

test('takes the server\'s errors apart by file, line and field', () => {
  const errors = [
    { field: 'region.clocks.accept.period', message: '第12行 clocks.accept.period：应当写明' }, { field: 'matters', message: '第3行 不是YAML' },
    { field: 'years', message: '不能缺少' },
  ];
  expect(importErrors(errors, ['region', 'matters'])).toEqual([
    { file: 'region', line: 12, field: 'clocks.accept.period', message: '应当写明' }, { file: 'matters', line: 3, field: '', message: '不是YAML' },
    { file: '', line: null, field: 'years', message: '不能缺少' },
  ]);
});

test('finds a line', () => {
  expect(spanOfLine('甲\n乙丙\n丁', 2)).toEqual({ start: 2, end: 4 });
});
