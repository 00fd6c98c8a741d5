import { useQuery } from '@tanstack/react-query';
import { Alert, Drawer } from 'antd';
import { askFile } from '../../shared/file/ask';
import type { FileView } from '../../shared/file/view';
import { useMe } from '../../shared/session/session';
import { StepForm } from '../../shared/step-form/StepForm';
import { Due } from '../../shared/ui/Due';
import { Waiting } from '../../shared/ui/Waiting';
import type { Clock } from './ask';
import { fixedFor } from './measures';

export interface OpenMeasure {
  readonly clock: Clock;
  readonly action: string;
  readonly title: string;
}

interface Props {
  readonly measure: OpenMeasure | null;
  /** `seq`: where the file stands after the step. */
  readonly onDone: (measure: OpenMeasure, seq: number) => void;
  readonly onClose: () => void;
}

/** One measure on one clock: what the row knows is fixed, the rest is asked. */
export function MeasureDrawer({ measure, onDone, onClose }: Props) {
  return (
    <Drawer open={measure !== null} title={measure?.title} onClose={onClose} size={520} destroyOnHidden rootClassName="measure-drawer">
      {measure && <OneMeasure measure={measure} onDone={(seq) => onDone(measure, seq)} onClose={onClose} />}
    </Drawer>
  );
}

function OneMeasure({ measure: { clock, action }, onDone, onClose }: { readonly measure: OpenMeasure; readonly onDone: (seq: number) => void; readonly onClose: () => void }) {
  const file = useQuery({ queryKey: ['file', clock.kind, clock.fileId], queryFn: () => askFile(clock.kind, clock.fileId), staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <>
      <p><strong>{clock.subject}</strong></p>
      <p className="row"><span>{clock.title}</span>{clock.left && <Due text={clock.left} tone={clock.tone} due={clock.due} />}<span className="muted">{clock.assigneeName ?? clock.owner}</span></p>
      <Waiting query={file}>{(view) => <MeasureForm view={view} clock={clock} action={action} onDone={onDone} onClose={onClose} />}</Waiting>
    </>
  );
}

function MeasureForm({ view, clock, action: name, onDone, onClose }: { readonly view: FileView; readonly clock: Clock; readonly action: string; readonly onDone: (seq: number) => void; readonly onClose: () => void }) {
  const action = view.actions.find((one) => one.action === name);
  const { posts } = useMe();
  const fixed = fixedFor(name, clock, view, posts);
  if (!action?.allowed) {
    return <Alert type="warning" showIcon title="现在不能办这一步" description={<>{action?.why ?? '这个案件没有这一步。'}{action?.article && !action.why?.includes(action.article) && `（依据：${action.article}）`}</>} />;
  }
  return <StepForm file={view} action={action} choices={view.choices} fixed={fixed} onDone={(receipt) => onDone(receipt.seq)} onCancel={onClose} />;
}
