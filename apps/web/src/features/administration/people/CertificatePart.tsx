import { Button } from 'antd';
import { useState } from 'react';
import type { Certificate } from '../ask';
import { CertificateFields, NO_CERTIFICATE } from './CertificateFields';
import { CertificateText } from './CertificateText';
import { ConfirmButton } from './ConfirmButton';
import { Part, PartForm, type PartProps } from './Part';
import { usePersonChange } from './use-person-change';

export function CertificatePart({ person, onChanged }: PartProps) {
  const [value, setValue] = useState<Certificate | null>(null);
  const { send, busy, problem, reset } = usePersonChange(person, (changed) => {
    setValue(null);
    onChanged(changed);
  });
  const title = person.certificate ? '更换执法证' : '登记执法证';
  return (
    <Part title="执法证">
      <p><CertificateText certificate={person.certificate} /></p>
      {value === null && person.notChangeable === null && (
        <div className="admin-actions">
          <Button onClick={() => { reset(); setValue(person.certificate ?? NO_CERTIFICATE); }}>{title}</Button>
          {person.certificate && (
            <ConfirmButton title="注销执法证" busy={busy} problem={problem} onConfirm={(done) => send({ what: 'certificate', body: { certificate: null } }, { onSuccess: done })} onOpen={reset}>
              注销后，{person.name}不能再办需要执法证的步骤（行政处罚法42）。岗位不变。
            </ConfirmButton>
          )}
        </div>
      )}
      {value !== null && (
        <PartForm title={title} busy={busy} problem={problem} onSubmit={() => send({ what: 'certificate', body: { certificate: value } })} onCancel={() => setValue(null)}>
          <CertificateFields value={value} onChange={setValue} />
        </PartForm>
      )}
    </Part>
  );
}
