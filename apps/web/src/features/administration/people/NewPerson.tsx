import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { ProblemAlert } from '../../../shared/problem/ProblemAlert';
import { useMe } from '../../../shared/session/session';
import '../../../shared/ui/field.css';
import { addPerson, askOrganisations, type NewPersonBody, type Qualification } from '../ask';
import { CertificateFields, NO_CERTIFICATE } from './CertificateFields';
import { OneTimePassword } from './OneTimePassword';
import { postsOf, rowsOf } from './posts';
import { PostsFields } from './PostsFields';
import { QualificationFields } from './QualificationFields';

/** 新增人员: everything that the law asks of a post is asked for here at once. */
export function NewPerson() {
  const { region } = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const organisations = useQuery({ queryKey: ['administration', 'organisations'], queryFn: askOrganisations });
  const [name, setName] = useState('');
  const [username, setUsername] = useState(`${region}.`);
  const [rows, setRows] = useState(rowsOf([]));
  const [hasCertificate, setHasCertificate] = useState(false);
  const [certificate, setCertificate] = useState(NO_CERTIFICATE);
  const [qualification, setQualification] = useState<Qualification>({ legalQualification: false, reviewingSince: null, hostQualification: null });
  const adding = useMutation({
    mutationFn: (body: NewPersonBody) => addPerson(body), onSuccess: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const posts = postsOf(rows);
    if (posts) adding.mutate({ name: name.trim(), username: username.trim(), posts: [...posts], certificate: hasCertificate ? certificate : null, ...qualification });
  };
  if (adding.data?.oneTimePassword) {
    const { person, oneTimePassword } = adding.data;
    return (
      <>
        <h1>已新增 {person.name}</h1>
        <OneTimePassword name={person.name} username={person.username} password={oneTimePassword} onTold={() => void navigate(`/administration/people/${person.personId}`)} />
      </>
    );
  }
  return (
    <>
      <p className="back"><Link to="/administration/people">回到人员</Link></p>
      <h1>新增人员</h1>
      {adding.error && <ProblemAlert problem={problemOf(adding.error)} />}
      <form className="card" aria-label="新增人员" onSubmit={submit}>
        <div className="admin-form">
          <label className="asked">姓名<input className="field" required maxLength={64} autoComplete="off" value={name} onChange={({ target }) => setName(target.value)} /></label>
          <label className="asked">用户名
            <input
              className="field" required maxLength={52} autoComplete="off" autoCapitalize="none" spellCheck={false} value={username}
              onChange={({ target }) => setUsername(target.value)}
            />
            <span className="muted">以 {region} 开头，小写字母和数字，中间一个点，例如 {region}.officer9。以后不能改。</span>
          </label>
          <PostsFields rows={rows} organisations={organisations.data?.items ?? []} onChange={setRows} />
          <fieldset>
            <legend>执法证</legend>
            <label className="check"><input type="checkbox" checked={hasCertificate} onChange={({ target }) => setHasCertificate(target.checked)} />持有执法证（执法人员必须持有，行政处罚法42）</label>
            {hasCertificate && <CertificateFields value={certificate} onChange={setCertificate} />}
          </fieldset>
          <fieldset><legend>法制审核、听证主持资格</legend><QualificationFields value={qualification} onChange={setQualification} /></fieldset>
          <div className="admin-actions"><Button type="primary" htmlType="submit" loading={adding.isPending}>新增人员</Button></div>
        </div>
      </form>
    </>
  );
}
