import { Button } from 'antd';
import { useState } from 'react';
import { Part, PartForm, type PartProps } from './Part';
import { type Qualification, QualificationFields } from './QualificationFields';
import { usePersonChange } from './use-person-change';

export function QualificationPart({ person, onChanged }: PartProps) {
  const [value, setValue] = useState<Qualification | null>(null);
  const { send, busy, problem, reset } = usePersonChange(person, (changed) => {
    setValue(null);
    onChanged(changed);
  });
  const { legalQualification, reviewingSince } = person;
  return (
    <Part title="法制审核资格">
      <p>{legalQualification ? '有' : '没有'}法律职业资格；{reviewingSince === null ? '没有登记何时起从事法制审核' : `${reviewingSince} 起从事法制审核`}。</p>
      {value === null && person.notChangeable === null && <Button onClick={() => { reset(); setValue({ legalQualification, reviewingSince }); }}>登记资格</Button>}
      {value !== null && (
        <PartForm title="登记资格" busy={busy} problem={problem} onSubmit={() => send({ what: 'qualification', body: value })} onCancel={() => setValue(null)}>
          <QualificationFields value={value} onChange={setValue} />
        </PartForm>
      )}
    </Part>
  );
}
