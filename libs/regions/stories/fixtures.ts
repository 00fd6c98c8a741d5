import type { Fixture } from './story.js';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64');

/** A one-pixel PNG, told apart from others by what it shows. */
export function photoOf(name: string, text: string): Fixture {
  return { fileName: `${name}.png`, mediaType: 'image/png', bytes: Buffer.concat([PIXEL, Buffer.from(text)]) };
}

/** The smallest PDF, told apart from others by what it says. */
export function scanOf(name: string, text: string): Fixture {
  const content = `%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  return { fileName: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(content) };
}
