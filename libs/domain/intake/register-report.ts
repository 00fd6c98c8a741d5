import { bureauOf, readersOf } from '../file/access.js';
import { startClock } from '../file/clockwork.js';
import type { Facts, NumberSeries } from '../file/facts.js';
import type { Decision } from '../file/kind.js';
import { officialNumber, REPORT_WORDS } from '../file/official-number.js';
import type { Refusal } from '../file/refusal.js';
import { instantOf, type Instant } from '../time/instant.js';
import type { RegisterReport } from '../case/commands.js';
import { caseEntry } from '../case/entries.js';
import { evolveCase } from '../case/evolve.js';
import { refuseCase } from '../case/refusals.js';

/** 登记: takes seconds, and asks only for what the source knows. */
export function registerReport(command: RegisterReport, facts: Facts): Decision {
  const foundAt = legalInstant(command.foundAt);
  if (foundAt === null) return refuseCase('time-malformed', `发现时间“${command.foundAt}”不是有效的时间。`);
  return policyInForce(command, facts)
    ?? receivingTownship(command, facts)
    ?? somethingSeen(command)
    ?? somewhere(command)
    ?? foundBeforeNow(foundAt, facts)
    ?? photosStored(command, facts)
    ?? { entries: registered(command, foundAt, facts) };
}

/** Report numbers run per office and year; a training case has its own series. */
export function reportSeries(command: RegisterReport, now: string): NumberSeries {
  return { orgId: command.orgId, year: Number(now.slice(0, 4)), kind: 'report', training: command.training };
}

function registered(command: RegisterReport, foundAt: Instant, facts: Facts) {
  const { region, orgId, policyVersion, training, source, place, photos, hasReporter } = command;
  const opened = caseEntry('reportRegistered', {
    id: facts.fileId, region, orgId, policyVersion, training, source, place, photos, hasReporter, foundAt,
    description: command.description.trim(), matterHint: command.matterHint ?? null,
    bureauOrgId: bureauOf(orgId, facts.policy)?.id as string,
    readers: readersOf(orgId, facts.policy),
    reportNo: officialNumber(facts, { kind: 'report', words: REPORT_WORDS, orgId, training }),
  });
  const file = evolveCase(null, { ...opened, at: facts.now, by: facts.actor });
  const hotline = source === 'hotline' && facts.policy.clocks['hotline'] ? [startClock(facts, file, 'hotline', { at: facts.now })] : [];
  return [opened, startClock(facts, file, 'accept', { at: facts.now }), ...hotline];
}

function policyInForce({ region, policyVersion }: RegisterReport, { policy }: Facts): Refusal | null {
  if (policy.region === region && policy.version === policyVersion) return null;
  return refuseCase('policy-mismatch', `应当适用${policy.name}的现行规则${policy.version}，请求的是${region}的${policyVersion}。`);
}

function receivingTownship({ orgId }: RegisterReport, { policy }: Facts): Refusal | null {
  const org = policy.organisations.find(({ id }) => id === orgId);
  if (org?.kind !== 'township') return refuseCase('not-a-township', `${org?.name ?? orgId}不是${policy.name}的乡镇、街道，不能登记为办案机关。`);
  return bureauOf(orgId, policy) ? null : refuseCase('bureau-missing', `${policy.name}没有配置司法行政机关，案卷无人评查。`);
}

function somethingSeen({ description, photos }: RegisterReport): Refusal | null {
  return description.trim() || photos.length > 0 ? null : refuseCase('report-empty', '应当写明看到了什么，或者附上照片。');
}

/** 行政处罚法 22: the place of the act decides who has jurisdiction. */
function somewhere({ place }: RegisterReport): Refusal | null {
  const onMap = place.longitude !== undefined && place.latitude !== undefined;
  return place.address.trim() || onMap ? null : refuseCase('place-missing', '应当写明地点，或者在地图上定位。');
}

function foundBeforeNow(foundAt: Instant, { now }: Facts): Refusal | null {
  return foundAt <= now ? null : refuseCase('found-in-future', `发现时间${foundAt}晚于现在${now}。`);
}

function photosStored({ photos }: RegisterReport, { blobs }: Facts): Refusal | null {
  const missing = photos.filter((sha256) => !blobs.has(sha256));
  return missing.length === 0 ? null : refuseCase('photo-not-stored', `有${missing.length}张照片尚未上传：${missing.join('、')}。`);
}

function legalInstant(text: string): Instant | null {
  try {
    return instantOf(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
