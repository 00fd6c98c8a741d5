import { Button } from 'antd';
import { type RefCallback, useId, useRef } from 'react';
import '../../../shared/ui/field.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly box: RefCallback<HTMLTextAreaElement>;
}

/** A text that is chosen as a file or pasted, and can be corrected on the spot. */
export function ImportText({ title, text, onChange, box }: Props) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) onChange(await file.text());
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <div>
      <div className="row spread"><label htmlFor={id}><strong>{title}</strong></label><Button onClick={() => chooser.current?.click()}>选择文件</Button></div>
      <input ref={chooser} type="file" hidden accept=".yaml,.yml,.json,.txt" aria-label={`选择${title}`} onChange={({ target }) => void read(target.files?.[0])} />
      <textarea
        ref={box} id={id} className="field import-text" required spellCheck={false} wrap="off" placeholder="粘贴在这里" value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
