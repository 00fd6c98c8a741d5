import type { PicturedCases } from './main-pages.mjs';

export function picturedCases(system: { readonly apiUrl: string; readonly initialPassword: string }): Promise<PicturedCases>;
