import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select, type FormInstance } from 'antd';
import { useState } from 'react';
import { offered } from './choices';
import { FileField } from './FileField';
import type { Choice, Choices, FieldSpec } from './spec';
import { isAsked, type Values } from './values';
import './fields.css';

type Path = readonly (string | number)[];

export interface FieldProps {
  readonly field: FieldSpec;
  /** From the form's root. */
  readonly path: Path;
  /** From the list it stands in, if it stands in one: what Form.Item goes by. */
  readonly name: Path;
  readonly form: FormInstance;
  readonly values: Values;
  readonly choices: Choices;
}

const FEW = 5;

/** One field of a step's form, by its widget. */
export function Field(props: FieldProps) {
  const { field, path, name, values } = props;
  if (field.filledBy) return <Form.Item name={[...name]} hidden><Input /></Form.Item>;
  if (!isAsked(field.when, values) || hasNothingToOffer(props)) return null;
  if (field.widget === 'part' || field.widget === 'period') return <Group {...props} />;
  if (field.widget === 'parts') return <Groups {...props} />;
  if (field.widget === 'texts') return <Texts {...props} />;
  return (
    <Form.Item name={[...name]} label={field.label} extra={field.help} required={isNeeded(field, values)} rules={rulesOf(field, values)} htmlFor={path.join('_')}>
      {control(props)}
    </Form.Item>
  );
}

/** What may be left out and has nothing to choose from on this file is not asked. */
function hasNothingToOffer({ field, choices, values }: FieldProps): boolean {
  return field.widget === 'choice' && !field.needed && offered(field, choices, values).length === 0;
}

function isNeeded(field: FieldSpec, values: Values): boolean {
  if (field.neededWhen) return isAsked(field.neededWhen, values);
  return field.needed && !field.nullable && field.minItems !== 0 && !mayBeEmpty(field);
}

/** A note is always sent, and may say nothing. */
function mayBeEmpty(field: FieldSpec): boolean {
  return isText(field) && field.minLength === undefined;
}

function isText({ widget }: FieldSpec): boolean {
  return widget === 'text' || widget === 'long-text';
}

function rulesOf(field: FieldSpec, values: Values) {
  return isNeeded(field, values) ? [{ required: true, message: `请填写${field.label}`, ...(isText(field) && { whitespace: true }) }] : [];
}

function control({ field, path, form, choices, values }: FieldProps) {
  const id = path.join('_');
  const list = offered(field, choices, values);
  switch (field.widget) {
    case 'long-text': return <Input.TextArea id={id} autoSize={{ minRows: 3, maxRows: 16 }} maxLength={field.maxLength} />;
    case 'choice': return <Choose id={id} list={list} />;
    case 'choices': return <ChooseSome id={id} group={field.label} list={list} />;
    case 'fen': return <InputNumber id={id} min={(field.minimum ?? 0) / 100} precision={2} suffix="元" style={{ width: 220 }} inputMode="decimal" />;
    case 'number': return <InputNumber id={id} min={field.minimum} max={field.maximum} style={{ width: 220 }} inputMode="decimal" />;
    case 'instant': return <Input id={id} type="datetime-local" style={{ width: 240 }} />;
    case 'date': return <Input id={id} type="date" style={{ width: 180 }} />;
    case 'flag': return <Radio.Group id={id} options={[{ value: true, label: '是' }, { value: false, label: '否' }]} />;
    case 'file': return <FileField id={id} label={field.label} onUploaded={(file) => fillBeside(form, path, field.name, file)} />;
    case 'files': return <FileField id={id} label={field.label} many max={field.maxItems ?? 20} />;
    default: return <Input id={id} maxLength={field.maxLength} />;
  }
}

/** What an upload tells of its file goes into the fields beside it that ask for it. */
function fillBeside(form: FormInstance, path: Path, name: string, file: { readonly fileName: string }): void {
  const beside = [...path.slice(0, -1), 'fileName'];
  if (name === 'sha256') form.setFieldValue(beside, file.fileName);
}

interface ListProps {
  readonly id: string;
  readonly list: readonly Choice[];
}

function Choose({ id, list, ...rest }: ListProps) {
  const options = list.map(({ value, label, note }) => ({ value, label: note ? `${label}（${note}）` : label }));
  if (options.length > 0 && options.length <= FEW) return <Radio.Group id={id} options={options} {...rest} />;
  return <Select id={id} options={options} showSearch={{ optionFilterProp: 'label' }} notFoundContent="没有可选的" placeholder="请选择" {...rest} />;
}

function ChooseSome({ id, group, list, ...rest }: ListProps & { readonly group: string }) {
  const options = list.map(({ value, label, note }) => ({ value, label: note ? `${label}（${note}）` : label }));
  if (options.length > 0 && options.length <= 2 * FEW) return <div role="group" aria-label={group}><Checkbox.Group options={options} {...rest} /></div>;
  return <Select id={id} mode="multiple" options={options} optionFilterProp="label" notFoundContent="没有可选的" placeholder="请选择" {...rest} />;
}

/** A part that may be left out is asked for only by whoever says that it applies. */
function Group({ field, path, name, form, values, choices }: FieldProps) {
  const [applies, setApplies] = useState(field.needed || form.getFieldValue([...path]) !== undefined);
  const choose = (yes: boolean) => {
    setApplies(yes);
    if (!yes) form.setFieldValue([...path], undefined);
  };
  return (
    <fieldset className="field-group">
      <legend>{field.label}</legend>
      {field.help && <p className="muted">{field.help}</p>}
      {!field.needed && <p><Checkbox checked={applies} onChange={({ target }) => choose(target.checked)}>需要填写{field.label}</Checkbox></p>}
      {applies && (field.fields ?? []).map((inner) => <Field key={inner.name} field={inner} path={[...path, inner.name]} name={[...name, inner.name]} form={form} values={values} choices={choices} />)}
    </fieldset>
  );
}

function Groups({ field, path, name, form, values, choices }: FieldProps) {
  return (
    <Form.List name={[...name]}>
      {(items, { add, remove }) => (
        <fieldset className="field-group">
          <legend>{field.label}</legend>
          {field.help && <p className="muted">{field.help}</p>}
          {items.map((item, index) => (
            <div key={item.key} style={{ borderBottom: '1px solid #eef1f5', marginBottom: 12 }}>
              <div className="row spread"><strong>第{index + 1}项</strong><Button type="text" icon={<DeleteOutlined aria-hidden />} onClick={() => remove(item.name)}>移除</Button></div>
              {(field.fields ?? []).map((inner) => <Field key={inner.name} field={inner} path={[...path, item.name, inner.name]} name={[item.name, inner.name]} form={form} values={values} choices={choices} />)}
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})} disabled={items.length >= (field.maxItems ?? 50)}>加一项</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Texts({ field, name }: FieldProps) {
  return (
    <Form.List name={[...name]}>
      {(items, { add, remove }) => (
        <Form.Item label={field.label} required={(field.minItems ?? 0) > 0} extra={field.help}>
          {items.map((item, index) => (
            <div key={item.key} className="row" style={{ marginBottom: 8, flexWrap: 'nowrap' }}>
              <Form.Item name={[item.name]} noStyle rules={index < (field.minItems ?? 0) ? [{ required: true, whitespace: true, message: `请填写${field.label}` }] : []}>
                <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} aria-label={`${field.label}第${index + 1}项`} />
              </Form.Item>
              <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={`移除第${index + 1}项`} onClick={() => remove(item.name)} />
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add('')} disabled={items.length >= (field.maxItems ?? 50)}>加一项</Button>
        </Form.Item>
      )}
    </Form.List>
  );
}
