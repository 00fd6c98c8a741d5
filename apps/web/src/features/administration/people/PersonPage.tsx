import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Waiting } from '../../../shared/ui/Waiting';
import '../../../shared/ui/field.css';
import { askPerson, type ChangedPerson, type Person } from '../ask';
import { AccountPart } from './AccountPart';
import { CertificatePart } from './CertificatePart';
import { OneTimePassword } from './OneTimePassword';
import { PostsPart } from './PostsPart';
import { QualificationPart } from './QualificationPart';

export function PersonPage() {
  const { personId = '' } = useParams();
  // Not read anew by itself: a form begun on one version must not be sent on another's (If-Match) unseen.
  const query = useQuery({ queryKey: ['administration', 'person', personId], queryFn: () => askPerson(personId), staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <>
      <p className="back"><Link to="/administration/people">回到人员</Link></p>
      <Waiting query={query}>{(person) => <Shown key={person.personId} person={person} />}</Waiting>
    </>
  );
}

function Shown({ person }: { readonly person: Person }) {
  const [last, setLast] = useState<ChangedPerson | null>(null);
  const part = { person, onChanged: setLast };
  return (
    <>
      <h1>{person.name}　<span className="muted">{person.username}</span></h1>
      <p className="row">
        <Tag color={person.active ? 'success' : 'default'}>{person.active ? '在岗' : '已停用'}</Tag>
        {person.mustChangePassword && <Tag color="warning">还没有改掉一次性密码</Tag>}
      </p>
      {person.notChangeable !== null && <Alert type="info" showIcon title="您不能改动此人" description={person.notChangeable} style={{ marginBottom: 16 }} />}
      {last?.oneTimePassword && (
        <OneTimePassword name={person.name} username={person.username} password={last.oneTimePassword} onTold={() => setLast({ ...last, oneTimePassword: null })} />
      )}
      <div role="status">{last && <Outcome changed={last} />}</div>
      <div className="card">
        <PostsPart {...part} />
        <CertificatePart {...part} />
        <QualificationPart {...part} />
        <AccountPart {...part} />
      </div>
    </>
  );
}

function Outcome({ changed: { person, stranded } }: { readonly changed: ChangedPerson }) {
  if (stranded === 0) return <Alert type="success" showIcon title="已改好，并记入操作记录。" style={{ marginBottom: 16 }} />;
  return (
    <Alert
      type="warning" showIcon style={{ marginBottom: 16 }} title={`已改好，但${person.name}手里还有 ${stranded} 项未办任务`}
      description="这些任务仍分派给本人，期限照常计算，而本人已不能办理。请马上告诉本机关队长：在“工作台”勾选这些任务，点“改派”交给别人。"
    />
  );
}
