import type { Certificate } from '../ask';

interface Props {
  readonly value: Certificate;
  readonly onChange: (value: Certificate) => void;
}

export const NO_CERTIFICATE: Certificate = { number: '', validFrom: '', validTo: '' };

export function CertificateFields({ value, onChange }: Props) {
  return (
    <>
      <label className="asked">执法证号<input className="field" required maxLength={64} value={value.number} onChange={({ target }) => onChange({ ...value, number: target.value })} /></label>
      <div className="pair">
        <label className="asked">生效日<input type="date" className="field" required value={value.validFrom} onChange={({ target }) => onChange({ ...value, validFrom: target.value })} /></label>
        <label className="asked">失效日
          <input type="date" className="field" required min={value.validFrom} value={value.validTo} onChange={({ target }) => onChange({ ...value, validTo: target.value })} />
        </label>
      </div>
    </>
  );
}
