import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ProblemError } from '../../../api/problem';
import { ProblemAlert } from '../../../shared/problem/ProblemAlert';

interface Props {
  readonly title: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  readonly onOpen: () => void;
  /** Calls back when it is done. */
  readonly onConfirm: (done: () => void) => void;
  /** What follows from it. */
  readonly children: ReactNode;
}

/** Says what follows before it is done. What was refused is said in the same place; the page shows what was done. */
export function ConfirmButton({ title, danger = false, busy, problem, onOpen, onConfirm, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button danger={danger} onClick={() => { onOpen(); setOpen(true); }}>{title}</Button>
      <Modal
        open={open} title={title} okText={title} cancelText="取消" okButtonProps={{ danger }} confirmLoading={busy} destroyOnHidden
        onCancel={() => setOpen(false)} onOk={() => onConfirm(() => setOpen(false))}
      >
        {problem && <ProblemAlert problem={problem} />}
        <p>{children}</p>
      </Modal>
    </>
  );
}
