import { filterOf, queryOf } from './filter';

describe('the filter in the address', () => {
  it.each(['', 'show=soon&org=aowei', 'show=3&training=1', 'person=-&clock=decision', 'step=review&list=monday'])('%p comes back as it was', (text) => {
    expect(queryOf(filterOf(new URLSearchParams(text))).toString()).toBe(text);
  });
  it('takes what it does not know for what is late', () => {
    expect(filterOf(new URLSearchParams('show=everything')).show).toBe('late');
    expect(filterOf(new URLSearchParams('show=-1')).show).toBe('late');
  });
});
