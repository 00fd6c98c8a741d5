import { namedStory, presetsOf } from './words';

describe('a story', () => {
  it('has a name, and what it tells', () => {
    expect(namedStory('逾期案：派单后无人接单：升级')).toEqual({ name: '逾期案', tells: '派单后无人接单：升级' });
    expect(namedStory('只有名字')).toEqual({ name: '只有名字', tells: '' });
  });
});

describe('the script’s request', () => {
  it('is named by the paths of a form, lists left whole', () => {
    expect(presetsOf({ facts: '甲', evidence: ['a', 'b'], proof: { recipient: '孙某', at: null } })).toEqual({
      facts: '甲', evidence: ['a', 'b'], proof: { recipient: '孙某', at: null }, 'proof.recipient': '孙某', 'proof.at': null,
    });
  });
});
