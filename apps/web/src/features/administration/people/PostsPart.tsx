import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { askOrganisations } from '../ask';
import { Part, PartForm, type PartProps } from './Part';
import { type PostRow, postsOf, rowsOf } from './posts';
import { PostsFields } from './PostsFields';
import { usePersonChange } from './use-person-change';

export function PostsPart({ person, onChanged }: PartProps) {
  const [rows, setRows] = useState<readonly PostRow[] | null>(null);
  const organisations = useQuery({ queryKey: ['administration', 'organisations'], queryFn: askOrganisations });
  const { send, busy, problem, reset } = usePersonChange(person, (changed) => {
    setRows(null);
    onChanged(changed);
  });
  const submit = () => {
    const posts = rows && postsOf(rows);
    if (posts) send({ what: 'posts', body: { posts } });
  };
  return (
    <Part title="岗位">
      {person.posts.length === 0 && <p>没有岗位。</p>}
      <ul>{person.posts.map(({ role, orgId, roleTitle, orgName }) => <li key={`${role}@${orgId}`}>{orgName}　{roleTitle}</li>)}</ul>
      {rows === null && person.notChangeable === null && <Button onClick={() => { reset(); setRows(rowsOf(person.posts)); }}>调整岗位</Button>}
      {rows !== null && (
        <PartForm title="调整岗位" busy={busy} problem={problem} onSubmit={submit} onCancel={() => setRows(null)}>
          <PostsFields rows={rows} organisations={organisations.data?.items ?? []} onChange={setRows} />
        </PartForm>
      )}
    </Part>
  );
}
