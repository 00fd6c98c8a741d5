import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256Hex } from './canonical.js';

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ z: 1, a: undefined, 甲: 'é🚒' }], a: null, c: undefined })).toBe('{"a":null,"b":[{"z":1,"甲":"é🚒"}]}');
  });

  test('means what JSON.stringify means', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  test('does not depend on the order in which an object was made, and is its own canonical form', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }));
  });

  test('what JSON has no word for is null', () => {
    expect(canonicalJson([undefined, Number.NaN, Infinity])).toBe('[null,null,null]');
  });
});

test('SHA-256 takes texts as UTF-8, one after the other', () => {
  expect(sha256Hex('四', '单')).toBe(sha256Hex('四单'));
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
