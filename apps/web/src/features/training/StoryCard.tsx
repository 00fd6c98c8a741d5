import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '../../api/problem';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { timeText } from '../../shared/time/instant';
import { openRun, type StoryCardView } from './ask';
import { dayOf, namedStory } from './words';

/** What a story teaches, who plays, how long it is, and where one stands with it. */
export function StoryCard({ story }: { readonly story: StoryCardView }) {
  const navigate = useNavigate();
  const opening = useMutation({ mutationFn: () => openRun(story.id), onSuccess: ({ caseId }) => navigate(`/training/${caseId}`) });
  const { name, tells } = namedStory(story.title);
  const [latest, ...earlier] = story.runs;
  const current = latest && latest.position < latest.steps ? latest : null;
  const others = current ? earlier : story.runs;
  return (
    <li className="card story-card">
      <h2>故事 {story.number}：{name}</h2>
      <p className="story-tells">{tells}</p>
      <p>{story.lesson}</p>
      <dl className="facts">
        <dt>地区</dt><dd>{story.regionName}</dd>
        <dt>谁出场</dt><dd>{story.people.map(({ title, name: person }) => `${title}${person ? ` ${person}` : ''}`).join('、')}</dd>
        <dt>多长</dt><dd>共 {story.steps} 步，其中 {story.refusals} 步要看系统依法拒绝；剧中时间 <time dateTime={story.from}>{dayOf(story.from)}</time> 至 <time dateTime={story.to}>{dayOf(story.to)}</time></dd>
      </dl>
      {opening.error && <ProblemAlert problem={problemOf(opening.error)} />}
      <div className="row story-actions">
        {current && <Button type="primary" onClick={() => navigate(`/training/${current.caseId}`)}>继续第 {current.position + 1} 步</Button>}
        <Button type={current ? 'default' : 'primary'} loading={opening.isPending} onClick={() => opening.mutate()}>{story.runs.length === 0 ? '开始' : '重新开始一次'}</Button>
      </div>
      {others.length > 0 && (
        <details>
          <summary>以前的练习（{others.length}）</summary>
          <ul>
            {others.map(({ caseId, openedAt, position, steps }) => (
              <li key={caseId}><Link to={`/training/${caseId}`}>{timeText(openedAt)} 开始</Link>，{position === steps ? '已经办完' : `办到第 ${position} 步`}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
