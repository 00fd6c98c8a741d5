import { useQuery } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useMe } from '../session/session';
import { shortTime } from '../time/instant';
import { Waiting } from '../ui/Waiting';
import { useDraft } from './draft';
import { overtaken } from './choices';
import { Field } from './Field';
import { type Choices, type FormSpec, loadForms } from './spec';
import { useSubmission } from './submission';
import type { FileAt, Receipt } from './take-step';
import { bodyOf, startingValues, type Values } from './values';

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
  /** Sends it another way than as one's own step, e.g. as the story's person. */
  readonly take?: (body: object) => Promise<Receipt>;
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

function OneForm({ spec, file, action, choices, take, onDone, onCancel, fixed = {} }: Props & { readonly spec: FormSpec }) {
  const me = useMe();
  const [form] = Form.useForm<Values>();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [edited, setEdited] = useState(false);
  const { problem, busy, submit, seen } = useSubmission({ file, action: action.action, onDone, ...(take ? { take } : {}) });
  const fields = useMemo(() => spec.fields.filter((field) => !(field.name in fixed)), [spec, fixed]);
  const start = useMemo(() => startingValues(fields, action.presets ?? {}), [fields, action.presets]);
  const draft = useDraft(['draft', me.personId, file.kind, file.id, action.action, ...Object.values(fixed)].join('/'), (kept) => {
    form.setFieldsValue(kept.values);
    setRestoredAt(kept.savedAt);
    setEdited(true);
  });
  useFollowing(form, start, edited);
  const values = { ...fixed, ...(Form.useWatch((all) => all, form) ?? start) };

  const send = async () => {
    const done = await submit({ ...bodyOf(fields, form.getFieldsValue(true) as Values), ...fixed }, (wrong) => form.setFields(wrong));
    if (done) await draft.forget();
  };
  const startAgain = async () => {
    await draft.forget();
    form.resetFields();
    setRestoredAt(null);
    setEdited(false);
  };
  const changed = (just: Values, all: Values) => {
    const gone = Object.fromEntries(overtaken(fields, just).map((name) => [name, undefined]));
    form.setFieldsValue(gone);
    setEdited(true);
    draft.save({ ...all, ...gone });
  };

  return (
    <Form
      form={form} layout="vertical" initialValues={start} disabled={busy} onFinish={send} scrollToFirstError={{ focus: true }}
      onValuesChange={changed} aria-label={action.title} data-step={action.action} data-draft={draft.read ? 'read' : undefined}
    >
      {restoredAt && (
        <p role="status" className="row">已恢复您 {shortTime(restoredAt)} 填写、还没有提交的内容。<Button size="small" onClick={startAgain}>清空重填</Button></p>
      )}
      {fields.map((field) => <Field key={field.name} field={field} path={[field.name]} name={[field.name]} form={form} values={values} choices={choices} />)}
      {problem && <ProblemAlert problem={problem} />}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy}>{seen ? '已看过新进展，仍然提交' : action.title}</Button>
        {onCancel && <Button onClick={onCancel}>取消</Button>}
        {action.article && <span className="muted">依据：{action.article}</span>}
      </div>
    </Form>
  );
}

/** What the page proposes may change while the form is open; it is followed until the person writes something himself. */
function useFollowing(form: FormInstance<Values>, start: Values, edited: boolean): void {
  const shown = useRef(JSON.stringify(start));
  useEffect(() => {
    const text = JSON.stringify(start);
    if (edited || text === shown.current) return;
    shown.current = text;
    form.setFieldsValue(start);
  }, [form, start, edited]);
}
