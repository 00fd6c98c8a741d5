import { Button } from 'antd';
import { useState } from 'react';
import type { Qualification } from '../ask';
import { Part, PartForm, type PartProps } from './Part';
import { QualificationFields } from './QualificationFields';
import { usePersonChange } from './use-person-change';

export function QualificationPart({ person, onChanged }: PartProps) {
  const [value, setValue] = useState<Qualification | null>(null);
  const { send, busy, problem, reset } = usePersonChange(person, (changed) => {
    setValue(null);
    onChanged(changed);
  });
  const { legalQualification, reviewingSince, hostQualification } = person;
  return (
    <Part title="法制审核、听证主持资格">
      <p>{legalQualification ? '有' : '没有'}法律职业资格；{reviewingSince === null ? '没有登记何时起从事法制审核' : `${reviewingSince} 起从事法制审核`}。</p>
      <p>{hostQualification === null ? '没有登记听证主持人资格证' : `听证主持人资格证 ${hostQualification.number}，${hostQualification.validFrom} ${hostQualification.validTo === null ? '起长期有效' : `至 ${hostQualification.validTo}`}`}。</p>
      {value === null && person.notChangeable === null && <Button onClick={() => { reset(); setValue({ legalQualification, reviewingSince, hostQualification }); }}>登记资格</Button>}
      {value !== null && (
        <PartForm title="登记资格" busy={busy} problem={problem} onSubmit={() => send({ what: 'qualification', body: value })} onCancel={() => setValue(null)}>
          <QualificationFields value={value} onChange={setValue} />
        </PartForm>
      )}
    </Part>
  );
}
