import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { StepForm } from '../../shared/step-form/StepForm';
import type { Receipt } from '../../shared/step-form/take-step';
import type { Values } from '../../shared/step-form/values';
import type { Step } from './steps-of';
import { usePhone } from './use-phone';

export interface OpenStep extends Step {
  readonly fixed?: Values;
}

interface Props {
  readonly open: OpenStep;
  /** What the person must know before going on, e.g. that the case moved meanwhile. */
  readonly notice: ReactNode;
  readonly onDone: (open: OpenStep, receipt: Receipt) => void;
  readonly onClose: () => void;
}

/** Where a step's form stands: beside the file on a desk, over all of it on a phone. The focus goes in, and back where it came from. */
export function StepPlace({ open, notice, onDone, onClose }: Props) {
  const phone = usePhone();
  const { view, action, fixed } = open;
  useFocusBack();
  const form = (
    <>
      {notice}
      <StepForm file={view} action={action} choices={view.choices} onDone={(receipt) => onDone(open, receipt)} onCancel={onClose} {...(fixed ? { fixed } : {})} />
    </>
  );
  if (phone) return <Drawer open rootClassName="step-drawer" title={action.title} placement="bottom" size="100%" onClose={onClose} destroyOnHidden>{form}</Drawer>;
  return <Beside title={action.title} onClose={onClose}>{form}</Beside>;
}

function Beside({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, [title]);
  return (
    <section className="card step-place">
      <div className="row spread"><h2 ref={heading} tabIndex={-1}>{title}</h2><Button type="text" onClick={onClose}>收起</Button></div>
      {children}
    </section>
  );
}

/** Whoever closes the form stands again where it was opened. */
function useFocusBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => { if (opener instanceof HTMLElement && opener.isConnected) opener.focus(); };
  }, []);
}
