import { timeText } from '../time/instant';
import { Facts } from './Facts';
import { peopleNames, personName } from './names';
import type { FileView, Party, ProceedingState } from './view';
import { ID_KINDS, PARTY_KINDS, RECUSED_BY, wordOf } from './words';

/** The party, the officers who handle it, and who had to step back. */
export function Parties({ view, state }: { readonly view: FileView; readonly state: ProceedingState }) {
  const [first, ...others] = state.investigators;
  return (
    <>
      {state.party ? <ThePerson party={state.party} /> : <p className="muted">还没有查明当事人。</p>}
      <Facts facts={[
        ['主办人', first && personName(view, first)], ['协办人', others.length > 0 && peopleNames(view, others)],
        ['首案指导', state.guidance && `${personName(view, state.guidance.by)}：${state.guidance.text}`],
        ...state.recusals.map(({ personId, ground, by, granted }, index) => [
          `回避${state.recusals.length > 1 ? index + 1 : ''}`, `${personName(view, personId)}（${wordOf(RECUSED_BY, by)}）：${ground}，${granted === null ? '待决定' : granted ? '已回避' : '不予回避'}`,
        ] as const),
      ]} />
    </>
  );
}

function ThePerson({ party }: { readonly party: Party }) {
  return (
    <Facts facts={[
      ['当事人', `${party.name}（${wordOf(PARTY_KINDS, party.kind)}）`], [party.kind === 'household-business' ? '经营者' : '法定代表人', party.representative], ['地址', party.address], ['电话', party.phone],
      [party.idKind ? wordOf(ID_KINDS, party.idKind) : '证件号码', party.idNumber], ['未登记证件号码的原因', party.noNumberReason], ['经营者身份证', party.operatorIdNumber], ['出生日期', party.birthDate && timeText(`${party.birthDate}T00:00:00+08:00`).slice(0, 10)],
      ['行为能力', party.incapacitated && '不能辨认或者不能控制自己行为'],
    ]} />
  );
}
