/** The stored file, as part of a case the reader may read. */
export function evidenceUrl(sha256: string, caseId: string): string {
  return `/api/evidence-files/${sha256}?case=${encodeURIComponent(caseId)}`;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
