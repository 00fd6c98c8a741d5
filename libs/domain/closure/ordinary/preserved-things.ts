/** 一台, 2 台, 约3吨 … : how many there are does not say which they are. */
const QUANTITY = /[约共]?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百千半几若干]+)余?(?:台|辆|个|件|套|箱|本|份|只|把|部|批|吨|公斤|千克|斤|升|瓶|袋|包|块|张|册|条|桶|支|根|组|副|架|艘|头|立方米|平方米|米)/gu;

/** The things that a text lists, each as it is compared: without quantity, blanks, punctuation and width of letters. */
export function thingsIn(items: string): readonly string[] {
  return items.normalize('NFKC').split(/[、,;。\n]/u).map((item) => item.replace(QUANTITY, '').replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase()).filter(Boolean);
}

/** Those of the things that the other text lists as well, as they are compared. */
export function sameThings(items: string, others: string): readonly string[] {
  const known = thingsIn(others);
  return thingsIn(items).filter((item) => known.includes(item));
}
