import type { Qualification } from '../ask';

type Held = Qualification['hostQualification'];

interface Props {
  readonly value: Held;
  readonly onChange: (value: Held) => void;
}

/** 听证主持人资格; without a last day it has no end. */
export function HostQualificationFields({ value, onChange }: Props) {
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={value !== null} onChange={({ target }) => onChange(target.checked ? { number: '', validFrom: '', validTo: null } : null)} />
        持有听证主持人资格证（本地规则要求的，听证当日须有效）
      </label>
      {value !== null && (
        <>
          <label className="asked">资格证号<input className="field" required maxLength={64} value={value.number} onChange={({ target }) => onChange({ ...value, number: target.value })} /></label>
          <div className="pair">
            <label className="asked">资格生效日
              <input type="date" className="field" required value={value.validFrom} onChange={({ target }) => onChange({ ...value, validFrom: target.value })} />
            </label>
            <label className="asked">资格失效日（长期有效的不填）
              <input type="date" className="field" min={value.validFrom} value={value.validTo ?? ''} onChange={({ target }) => onChange({ ...value, validTo: target.value || null })} />
            </label>
          </div>
        </>
      )}
    </>
  );
}
