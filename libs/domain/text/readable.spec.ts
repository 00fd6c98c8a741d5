import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSeen, plainText, unreadable } from './readable.js';

describe('a text that everybody reads the same', () => {
  it.each([
    ['a character of an extension', '𠮷野家', '𠮷野家'], ['a description of one', '⿰氵𠮷', '⿰氵𠮷'], ['an emoji', '路口📷🚧', '路口📷🚧'],
    ['emoji joined to one', '👨‍👩‍👧🏽‍💻❤️‍🔥🏳️‍🌈🏴󠁧󠁢󠁥󠁮󠁧󠁿1️⃣', '👨‍👩‍👧🏽‍💻❤️‍🔥🏳️‍🌈🏴󠁧󠁢󠁥󠁮󠁧󠁿1️⃣'], ['a variant of a character', '葛\u{E0100}城', '葛\u{E0100}城'],
    ['a name with a dot', '阿卜杜拉·买买提', '阿卜杜拉·买买提'], ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ'], ['Uyghur and Tibetan', 'ئۇيغۇر བོད་ཡིག', 'ئۇيغۇر བོད་ཡིག'],
    ['blanks around', ' \u3000\uFEFF王五\u00A0\n', '王五'], ['letters in two parts', 'Cafe\u0301', 'Caf\u00E9'],
  ])('%s is taken', (_, text, stored) => {
    expect(plainText(text)).toBe(stored);
    expect(unreadable(stored, 'one')).toBeNull();
    expect(isSeen(stored)).toBe(true);
  });

  it('has its lines ended in one way', () => {
    expect(plainText('一\r\n二\r三\u2028四\u000B五\n')).toBe('一\n二\n三\n四\n五');
    expect(unreadable('一\n\t二', 'many')).toBeNull();
  });

  it.each([
    ['a zero-width space', '王\u200B五', '第2个字符（U+200B）看不见'], ['a joiner between Chinese characters', '王\u200D五', '第2个字符（U+200D）看不见'],
    ['a change of direction', '𠮷\u202E四三', '第2个字符（U+202E）会改变文字的显示顺序'], ['a mark of direction', '王五\u200F', '第3个字符（U+200F）会改变文字的显示顺序'],
    ['a private character', '王\uE863', '第2个字符（U+E863）是自造字'], ['one of the last planes', '\u{10FFFD}', '第1个字符（U+10FFFD）是自造字'],
    ['no character', '王\uFFFE', '第2个字符（U+FFFE）不是文字'], ['half an emoji', '王\uD83D', '第2个字符（U+D83D）是不完整的字符'], ['what was lost', '\uFFFD\uFFFD', '第1个字符（U+FFFD）是乱码'],
    ['a line break', '王五\n李四', '第3个字符（U+000A）是换行'], ['a tab', '王五\t李四', '第3个字符（U+0009）是制表符'], ['a bell', '王\u0007', '第2个字符（U+0007）是无法打印的控制字符'],
    ['a filler', '\u3164', '第1个字符（U+3164）看不见'], ['a blank of Braille', '\u2800', '第1个字符（U+2800）看不见'], ['a lost picture', '图\uFFFC', '第2个字符（U+FFFC）看不见'],
    ['a soft hyphen', '王\u00AD五', '第2个字符（U+00AD）看不见'], ['a stray variant', '\uFE0F王', '第1个字符（U+FE0F）看不见'],
  ])('%s is refused, with its place', (_, text, words) => {
    expect(unreadable(text, 'one')).toContain(words);
  });

  it('is not one of marks and blanks alone', () => {
    expect(['\u0301', '\u00A0\u3000', '\u200B', '', '\u2800'].map(isSeen)).toEqual([false, false, false, false, false]);
  });

  it('is the same when it is put in order twice, and no order makes it unreadable', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = plainText(text);
      expect(plainText(once)).toBe(once);
      expect(unreadable(once, 'many') === null || unreadable(text.replaceAll(/[\r\v\u0085\u2028\u2029]/g, '\n'), 'many') !== null || once !== text).toBe(true);
      expect(unreadable(once, 'one') === null && unreadable(once, 'many') !== null).toBe(false);
    }));
  });
});
