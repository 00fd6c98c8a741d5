import { describe, expect, it } from '@jest/globals';
import type { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { serve } from './testing/steps.js';

const END = '2025-11-20T09:00';
const announced = () => serve(upTo('service'), 'penalty-decision', 'announcement');
const dates = ({ state }: Play) => ({
  dues: Object.fromEntries(Object.values(state.clocks).map(({ key, startsAt, due, status }) => [key.replace(/:.*/, ''), { startsAt, due, status }])),
  servedAt: state.decision?.servedAt, overdueSince: state.overdueSince, courtWindow: state.courtWindow,
});

describe('an outage moves no legal date', () => {
  it('a year slept through from the announcement on gives the same dates as one followed day by day', () => {
    const slept = announced().asleepTo(END).to(END);
    const followed = announced();
    while (followed.now < slept.now) followed.later(1);
    expect(dates(slept)).toEqual(dates(followed.to(END)));
    expect(dates(slept)).toMatchObject({ servedAt: '2025-01-06T23:59:59.999+08:00', overdueSince: '2025-01-21', courtWindow: 'closed' });
  });
});
