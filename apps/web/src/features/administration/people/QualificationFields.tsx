import type { Qualification } from '../ask';
import { HostQualificationFields } from './HostQualificationFields';

interface Props {
  readonly value: Qualification;
  readonly onChange: (value: Qualification) => void;
}

export function QualificationFields({ value, onChange }: Props) {
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={value.legalQualification} onChange={({ target }) => onChange({ ...value, legalQualification: target.checked })} />
        已取得国家统一法律职业资格
      </label>
      <label className="asked">从事法制审核的起始日（从未从事的不填）
        <input type="date" className="field" value={value.reviewingSince ?? ''} onChange={({ target }) => onChange({ ...value, reviewingSince: target.value || null })} />
        <span className="muted">2018年以后初次从事法制审核的，应当有法律职业资格（行政处罚法58②）。</span>
      </label>
      <HostQualificationFields value={value.hostQualification} onChange={(hostQualification) => onChange({ ...value, hostQualification })} />
    </>
  );
}
