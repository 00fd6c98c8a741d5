import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { v4 as uuid } from 'uuid';
import { problemOf, type ProblemError } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useMe } from '../session/session';
import { shortTime } from '../time/instant';
import { Waiting } from '../ui/Waiting';
import { useDraft } from './draft';
import { Field } from './Field';
import { type Choices, type FormSpec, loadForms } from './spec';
import { type FileAt, type Receipt, takeStep } from './take-step';
import { bodyOf, pathOf, startingValues, type Values } from './values';

export interface StepAction {
  readonly action: string;
  readonly title: string;
  readonly article?: string | null;
  readonly presets?: Values;
}

interface Props {
  readonly file: FileAt;
  readonly action: StepAction;
  readonly choices: Choices;
  readonly onDone: (receipt: Receipt) => void;
  readonly onCancel?: () => void;
  /** Asks for less than the API's form does where the page knows the rest, e.g. which task; these values are sent as they are. */
  readonly fixed?: Values;
}

/** A step's form as the action table gives it. What is typed survives reloads, a lapsed session, refusals and others' changes. */
export function StepForm(props: Props) {
  const forms = useQuery({ queryKey: ['forms'], queryFn: loadForms, staleTime: Infinity });
  return (
    <Waiting query={forms}>
      {(all) => {
        const spec = all[`${props.file.kind}/${props.action.action}`];
        return spec ? <OneForm key={`${props.file.id}/${props.action.action}`} spec={spec} {...props} /> : <p role="alert">这一步没有表单：{props.action.title}</p>;
      }}
    </Waiting>
  );
}

function OneForm({ spec, file, action, choices, onDone, onCancel, fixed = {} }: Props & { readonly spec: FormSpec }) {
  const me = useMe();
  const [form] = Form.useForm<Values>();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const { problem, busy, submit, seen } = useSubmission({ file, action: action.action, onDone });
  const fields = useMemo(() => spec.fields.filter((field) => !(field.name in fixed)), [spec, fixed]);
  const start = useMemo(() => startingValues(fields, action.presets ?? {}), [fields, action.presets]);
  const draft = useDraft(`draft/${me.personId}/${file.kind}/${file.id}/${action.action}`, (kept) => {
    form.setFieldsValue(kept.values);
    setRestoredAt(kept.savedAt);
  });
  const values = Form.useWatch((all) => all, form) ?? start;

  const send = async () => {
    const done = await submit({ ...bodyOf(fields, form.getFieldsValue(true) as Values), ...fixed }, (wrong) => form.setFields(wrong));
    if (done) await draft.forget();
  };
  const startAgain = async () => {
    await draft.forget();
    form.resetFields();
    setRestoredAt(null);
  };

  return (
    <Form
      form={form} layout="vertical" initialValues={start} disabled={busy} onFinish={send} scrollToFirstError={{ focus: true }}
      onValuesChange={(_, all) => draft.save(all)} aria-label={action.title} data-step={action.action}
    >
      {restoredAt && (
        <p role="status" className="row">已恢复您 {shortTime(restoredAt)} 填写、还没有提交的内容。<Button size="small" onClick={startAgain}>清空重填</Button></p>
      )}
      {fields.map((field) => <Field key={field.name} field={field} path={[field.name]} form={form} values={values} choices={choices} />)}
      {problem && <ProblemAlert problem={problem} />}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy}>{seen ? '已看过新进展，仍然提交' : action.title}</Button>
        {onCancel && <Button onClick={onCancel}>取消</Button>}
        {action.article && <span className="muted">依据：{action.article}</span>}
      </div>
    </Form>
  );
}

type WrongField = { name: (string | number)[]; errors: string[] };

/** Sends the step; after a 412 the next click sends it on the newer state that was shown. */
function useSubmission({ file, action, onDone }: { readonly file: FileAt; readonly action: string; readonly onDone: (receipt: Receipt) => void }) {
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState<number | null>(null);
  const click = useRef<{ readonly text: string; readonly key: string } | null>(null);

  /** The same content is the same click, so a lost answer can be asked for again. */
  const keyFor = (body: object) => {
    const text = JSON.stringify(body);
    if (click.current?.text !== text) click.current = { text, key: uuid() };
    return click.current.key;
  };

  const submit = async (body: object, mark: (wrong: WrongField[]) => void): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      const receipt = await takeStep({ ...file, seq: Math.max(file.seq, seen ?? 0) }, action, { body, key: keyFor(body) });
      click.current = null;
      onDone(receipt);
      return true;
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      if (found.status === 412) setSeen(found.parts.seq);
      // A decided refusal is final for its key; only a lost answer keeps it.
      if (found.status !== 0 && found.status < 500) click.current = null;
      mark(found.parts.errors.map(({ field, message }) => ({ name: pathOf(field), errors: [message] })));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { problem, busy, submit, seen: seen !== null && seen > file.seq };
}
