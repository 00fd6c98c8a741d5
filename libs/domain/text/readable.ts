/** One line as a name or an address is, or as many as a statement needs. */
export type Lines = 'one' | 'many';

/** VT is a soft line break of word processors; the rest are other systems' line ends. */
const LINE_ENDS = /\r\n|[\r\v\u0085\u2028\u2029]/g;

/** The one form in which a text is stored and hashed: trimmed, its lines ended by \n, Unicode NFC. Done twice it is the same. */
export function plainText(text: string): string {
  return text.replaceAll(LINE_ENDS, '\n').normalize('NFC').trim();
}

/** Something that can be seen: a letter, a figure, a sign. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export function isSeen(text: string): boolean {
  return VISIBLE.test(text.replaceAll(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''));
}

/** Invisible, yet part of how something visible is written: emoji joined to one, a variant of a character, Mongolian and Arabic letters. */
const PART_OF_WRITING = [
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu,
  /(?<=\u{1F3F4})[\u{E0020}-\u{E007F}]+/gu,
  /(?<=[\p{L}\p{N}\p{P}\p{S}])\p{Variation_Selector}/gu,
  /(?<=\p{Script=Mongolian})[\u180B-\u180F\u200C\u200D]/gu,
  /(?<=\p{Script=Arabic})[\u200C\u200D](?=\p{Script=Arabic})/gu,
] as const;

interface Unreadable {
  readonly is: RegExp;
  /** The end of a sentence whose subject is the character. */
  readonly words: string;
  /** Only wrong where one line is asked for. */
  readonly inOneLine?: true;
}

/** Names may hold rare characters: those with a code in Unicode's extensions pass, those of one office's own font mean nothing elsewhere. */
const UNREADABLE: readonly Unreadable[] = [
  { is: /\n/u, words: '是换行，此处只能写一行', inOneLine: true },
  { is: /\t/u, words: '是制表符，请改为空格', inOneLine: true },
  { is: /\uFFFD/u, words: '是乱码，原来的字已经丢失，请重新填写' },
  { is: /\p{Surrogate}/u, words: '是不完整的字符，请重新填写' },
  { is: /\p{Noncharacter_Code_Point}/u, words: '不是文字，请删去' },
  { is: /\p{Co}/u, words: '是自造字，在别的电脑上看不到；请改用 Unicode 扩展区的汉字，没有的用同音字并注明，附证件照片为证' },
  { is: /\p{Bidi_Control}/u, words: '会改变文字的显示顺序，请删去' },
  { is: /[^\P{Cc}\n\t]/u, words: '是无法打印的控制字符，请删去' },
  { is: /[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC]/u, words: '看不见，请删去' },
];

/** Null when everybody reads the same in it; else the first character that is not so: 第3个字符（U+200B）看不见，请删去. */
export function unreadable(text: string, lines: Lines): string | null {
  const written = PART_OF_WRITING.reduce((so, part) => so.replaceAll(part, (invisible) => '一'.repeat([...invisible].length)), text);
  const wrong = UNREADABLE.filter(({ inOneLine }) => lines === 'one' || !inOneLine);
  if (!wrong.some(({ is }) => is.test(written))) return null;
  const characters = [...written];
  const index = characters.findIndex((character) => wrong.some(({ is }) => is.test(character)));
  const character = characters[index] ?? '';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `第${index + 1}个字符（U+${code}）${wrong.find(({ is }) => is.test(character))?.words ?? ''}`;
}
