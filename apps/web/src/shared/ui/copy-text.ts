/** Puts a text on the clipboard; false where the browser does not let it, e.g. on a page that came without https. */
export function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return clipboard ? clipboard.writeText(text).then(() => true, () => false) : Promise.resolve(false);
}
