import type { AuditedAct } from '@sidan/persistence';
import type { Story } from '@sidan/regions';
import type { Who } from '../platform/session/who.js';

/** Who played what: the ledger names the story's person, the audit the one who was learning. */
export function actOf({ personId, name, region, posts }: Who, action: 'open-training' | 'play-training-step', caseId: string, summary: string): AuditedAct {
  return { actor: { personId, name }, region, orgId: posts[0]?.orgId ?? '', action, target: `case:${caseId}`, summary };
}

export function nameOf({ title }: Story): string {
  return `以案教学“${title.split('：')[0] ?? title}”`;
}
