import { expect, test } from '@jest/globals';
import { offered, overtaken } from './choices';
import type { FieldSpec } from './spec';

const task: FieldSpec = { name: 'task', label: '任务', needed: true, nullable: false, choices: 'tasks' };
const person: FieldSpec = { ...task, name: 'personId', label: '承办人', choices: 'takers', choicesBy: 'task' };
const CHOICES = {
  tasks: [{ value: 'accept', label: '受理' }, { value: 'assign', label: '派单' }],
  takers: [{ value: 'clerk', label: '受理员', for: ['accept'] }, { value: 'both', label: '两岗', for: ['accept', 'assign'] }],
};
const names = (field: FieldSpec, values: object) => offered(field, CHOICES, { ...values }).map(({ value }) => value);

test('offers whoever fits the task that is chosen, and nobody before', () => {
  expect(names(task, {})).toEqual(['accept', 'assign']);
  expect(names(person, {})).toEqual([]);
  expect(names(person, { task: 'accept' })).toEqual(['clerk', 'both']);
  expect(names(person, { task: 'assign' })).toEqual(['both']);
});

test('forgets who was chosen when the task becomes another', () => {
  expect(overtaken([task, person], { task: 'assign' })).toEqual(['personId']);
  expect(overtaken([task, person], { reason: '请假' })).toEqual([]);
});
