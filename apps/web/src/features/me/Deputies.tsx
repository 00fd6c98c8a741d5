import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import { problemOf, type ProblemError } from '../../api/problem';
import type { components } from '../../api/schema';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { useMe } from '../../shared/session/session';
import { Due } from '../../shared/ui/Due';
import { Waiting } from '../../shared/ui/Waiting';
import { DeputyForm } from './DeputyForm';

type Deputy = components['schemas']['DeputyView'];

const TONES = { 'to-come': 'soon', running: 'calm', over: 'done', ended: 'done' } as const;

/** 代办: who takes over my tasks while I am away, and whose I take over. */
export function Deputies() {
  const { personId } = useMe();
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['deputies'], queryFn: () => dataOf(api.GET('/api/deputies')) });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [said, setSaid] = useState('');
  const changed = async (what: string) => {
    setSaid(what);
    await Promise.all([['deputies'], ['inbox'], ['counts']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const end = async ({ id }: Deputy) => {
    setProblem(null);
    try {
      await api.DELETE('/api/deputies/{id}', { params: { path: { id } } });
      await changed('代办已结束。');
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const others = (all: readonly Deputy[]) => all.filter((one) => one.personId !== personId && one.deputyId !== personId);
  return (
    <section className="card" aria-labelledby="deputies">
      <h2 id="deputies">代办</h2>
      <p className="muted">外出、休假期间，由同一岗位的同事代为认领您名下的任务。代办不增加任何权限，回避、审核与办理分离等规定照旧。</p>
      <div role="status">{said}</div>
      {problem && <ProblemAlert problem={problem} />}
      <Waiting query={list}>
        {({ given, taken, organisation }) => (
          <>
            <Group title="别人代我办" none="没有安排别人代您办理。" ones={given} onEnd={end} />
            <Group title="我代别人办" none="您没有代别人办理。" ones={taken} onEnd={null} />
            {others(organisation).length > 0 && <Group title="本机关其他人的" none="" ones={others(organisation)} onEnd={end} />}
          </>
        )}
      </Waiting>
      <DeputyForm onDone={(one) => changed(`已安排${one.deputyName}代${one.personName}办理。`)} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly none: string;
  readonly ones: readonly Deputy[];
  readonly onEnd: ((one: Deputy) => Promise<void>) | null;
}

function Group({ title, none, ones, onEnd }: GroupProps) {
  return (
    <>
      <h3>{title}</h3>
      {ones.length === 0 && <p className="muted">{none}</p>}
      <ul className="deputies">
        {ones.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{one.deputyName}</strong> 代 <strong>{one.personName}</strong>　{one.roleTitle}　<Due text={one.statusTitle} tone={TONES[one.status]} due={null} />
              <div className="muted">{one.from} 至 {one.to}，{one.reason}{one.setBy !== one.personId && `（${one.setByName}安排）`}</div>
            </div>
            {onEnd && (one.status === 'running' || one.status === 'to-come') && (
              <Popconfirm title={`结束${one.deputyName}的代办？`} okText="结束代办" cancelText="不结束" onConfirm={() => onEnd(one)}>
                <Button aria-label={`结束代办：${one.deputyName}代${one.personName}`}>结束代办</Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
