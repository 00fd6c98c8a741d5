import { Time } from '../time/Time';
import { Mark } from './Mark';
import { personName } from './names';
import type { FileView, ReviewRound } from './view';
import { REVIEW_PURPOSES, REVIEW_RESULTS, REVIEW_TIERS, wordOf } from './words';
import './file.css';

const TONES = { pending: 'plain', approved: 'good', returned: 'warn' } as const;

/** 法制审核, tier by tier and round by round: opinions, points sent back, the panel's votes. */
export function ReviewList({ view, reviews }: { readonly view: FileView; readonly reviews: readonly ReviewRound[] }) {
  if (reviews.length === 0) return <p className="muted">还没有送法制审核。</p>;
  return <ol className="reviews">{reviews.map((round) => <OneRound key={`${round.purpose}/${round.tier}/${round.round}`} view={view} round={round} />)}</ol>;
}

function OneRound({ view, round }: { readonly view: FileView; readonly round: ReviewRound }) {
  const { tier, purpose, result, orgId, by, at, opinion, points, panel } = round;
  return (
    <li>
      <div className="row"><strong>{wordOf(REVIEW_TIERS, tier)}　第 {round.round} 轮</strong><Mark tone={TONES[result]}>{wordOf(REVIEW_RESULTS, result)}</Mark></div>
      <div className="muted">{view.organisations[orgId]}{by && `　${personName(view, by)}`}{at && <>　<Time at={at} /></>}　审核对象：{wordOf(REVIEW_PURPOSES, purpose)}</div>
      {opinion && <p className="opinion">{opinion}</p>}
      {points.length > 0 && <><span>需要补正：</span><ol>{points.map((point) => <li key={point}>{point}</li>)}</ol></>}
      {panel.length > 0 && (
        <ul>{panel.map((vote) => <li key={vote.personId}>{personName(view, vote.personId)}{vote.lawyer && '（律师）'}：{vote.agrees ? '同意' : '不同意'}，{vote.opinion}</li>)}</ul>
      )}
    </li>
  );
}
