import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { PATIENCE_SECONDS } from '../../api/ask-until';
import { problemOf } from '../../api/problem';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { timeText } from '../../shared/time/instant';
import { Waiting } from '../../shared/ui/Waiting';
import { askFailures, askOrganisations, type Failures as FailuresNow, retryFile, type RetryOutcome } from './ask';
import { type Column, DataTable } from './DataTable';

const KINDS = { case: '案件', proceeding: '办案程序' } as const;
const KEY = ['administration', 'failures'];
const RETRY = ['administration', 'retry'];
const OUTCOMES: Readonly<Record<RetryOutcome, { readonly type: 'success' | 'warning'; readonly words: string }>> = {
  told: { type: 'success', words: '已经重新送达，流程已经接上。' },
  failed: { type: 'warning', words: '又试了一次，还是没有送达，仍列在“没有送达的消息”里。系统隔一段时间会自动再试；请把技术原因交给维护人员。' },
  silent: { type: 'warning', words: `后台引擎没有响应，${PATIENCE_SECONDS} 秒内没有送达。什么也没有丢：消息还在排队，引擎恢复后会自动送达。一直这样的，请联系系统维护人员。` },
};

type Failed = Pick<FailuresNow['messages'][number], 'fileId' | 'kind' | 'orgId'> & { readonly attempts?: number };

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
  // Whatever came of it, the lists are read anew: they say what stands now.
  const retry = useMutation({ mutationKey: RETRY, mutationFn: retryFile, onSettled: () => queries.invalidateQueries({ queryKey: KEY }) });
  const underWay = useMutationState({ filters: { mutationKey: RETRY, status: 'pending' }, select: ({ state }) => (state.variables as Failed).fileId });
  const orgName = (id: string) => organisations.data?.items.find(({ orgId }) => orgId === id)?.name ?? '其他机关';
  const which: readonly Column<Failed>[] = [
    { title: '机关', render: ({ orgId }) => orgName(orgId) },
    { title: '类别', render: ({ kind }) => KINDS[kind] },
    { title: '编号', render: ({ fileId }) => <code>{fileId}</code> },
  ];
  const again: Column<Failed> = {
    title: '办理', render: ({ fileId, attempts = 0 }) => <Button aria-label={`重试 ${fileId}`} loading={underWay.includes(fileId)} onClick={() => retry.mutate({ fileId, attempts })}>重试</Button>,
  };
  return (
    <>
      <div role="status">
        {retry.isPending && <Alert type="info" showIcon title={`已要求重新通知 ${retry.variables.fileId}，正在等结果…`} style={{ marginBottom: 16 }} />}
        {retry.data && <Alert type={OUTCOMES[retry.data].type} showIcon title={`${retry.variables.fileId}：${OUTCOMES[retry.data].words}`} style={{ marginBottom: 16 }} />}
      </div>
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
