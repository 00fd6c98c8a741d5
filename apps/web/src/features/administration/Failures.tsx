import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { problemOf } from '../../api/problem';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { timeText } from '../../shared/time/instant';
import { Waiting } from '../../shared/ui/Waiting';
import { askFailures, askOrganisations, type Failures as FailuresNow, retryFile } from './ask';
import { type Column, DataTable } from './DataTable';

const KINDS = { case: '案件', proceeding: '办案程序' } as const;
const KEY = ['administration', 'failures'];
type Failed = Pick<FailuresNow['messages'][number], 'fileId' | 'kind' | 'orgId'>;

/** 故障: what did not reach the workflows, and the workflows that stand still. People's steps go on meanwhile. */
export function Failures() {
  const query = useQuery({ queryKey: KEY, queryFn: askFailures });
  return (
    <>
      <div className="row spread page-head"><h1>故障</h1><Button onClick={() => void query.refetch()} loading={query.isFetching}>重新核对</Button></div>
      <p className="muted">提醒、逾期督办由后台流程按时办理；流程停了，办案不受影响，但提醒和督办会迟到。此处只列编号，不显示案件内容。</p>
      <Waiting query={query}>{(failures) => <Found failures={failures} />}</Waiting>
    </>
  );
}

function Found({ failures: { messages, workflows, workflowsNote } }: { readonly failures: FailuresNow }) {
  const queries = useQueryClient();
  const organisations = useQuery({ queryKey: ['administration', 'organisations'], queryFn: askOrganisations });
  const retry = useMutation({ mutationFn: retryFile, onSuccess: () => queries.invalidateQueries({ queryKey: KEY }) });
  const orgName = (id: string) => organisations.data?.items.find(({ orgId }) => orgId === id)?.name ?? '其他机关';
  const which: readonly Column<Failed>[] = [
    { title: '机关', render: ({ orgId }) => orgName(orgId) },
    { title: '类别', render: ({ kind }) => KINDS[kind] },
    { title: '编号', render: ({ fileId }) => <code>{fileId}</code> },
  ];
  const again: Column<Failed> = {
    title: '办理', render: ({ fileId }) => <Button aria-label={`重试 ${fileId}`} loading={retry.isPending && retry.variables === fileId} onClick={() => retry.mutate(fileId)}>重试</Button>,
  };
  return (
    <>
      <div role="status">{retry.data && <Alert type="success" showIcon closable title={`已要求重新通知。${retry.data.effect}`} style={{ marginBottom: 16 }} />}</div>
      {retry.error && <ProblemAlert problem={problemOf(retry.error)} />}
      <section className="card" aria-labelledby="stopped-workflows">
        <h2 id="stopped-workflows">停止的流程</h2>
        {workflowsNote !== null && <WorkflowsNote note={workflowsNote} />}
        {workflows.length === 0 && workflowsNote === null && <p>没有停止的流程，未结案卷都有流程在跟。</p>}
        {workflows.length > 0 && (
          <DataTable
            caption="停止的流程" rows={workflows} keyOf={({ fileId }) => fileId}
            columns={[...which, { title: '状态', render: ({ statusTitle }) => statusTitle }, { title: '何时停止', render: ({ since }) => (since === null ? '不详' : timeText(since)) }, again]}
          />
        )}
      </section>
      <section className="card" aria-labelledby="late-messages">
        <h2 id="late-messages">没有送达的消息</h2>
        {messages.length === 0 && <p>没有。案卷的变动都已通知到流程。</p>}
        {messages.length > 0 && (
          <DataTable
            caption="没有送达的消息" rows={messages} keyOf={({ fileId }) => fileId}
            columns={[
              ...which, { title: '何时起', render: ({ since }) => timeText(since) },
              { title: '情况', render: ({ attempts, lastError }) => <Trouble attempts={attempts} lastError={lastError} /> }, again,
            ]}
          />
        )}
      </section>
    </>
  );
}

function WorkflowsNote({ note }: { readonly note: string }) {
  return (
    <Alert
      type="warning" showIcon title={note} style={{ marginBottom: 12 }}
      description="这不影响办案，变动都记在台账里；流程服务恢复后会自动补上。一直连不上的，请联系系统维护人员检查流程服务（Temporal）。"
    />
  );
}

function Trouble({ attempts, lastError }: { readonly attempts: number; readonly lastError: string | null }) {
  if (attempts === 0) return '还在排队';
  return (
    <div>
      已试 {attempts} 次，没有成功
      {lastError !== null && <details><summary>技术原因（交给维护人员）</summary><code>{lastError}</code></details>}
    </div>
  );
}
