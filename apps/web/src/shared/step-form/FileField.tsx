import { CameraOutlined, DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { problemOf, type ProblemError } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';
import { upload, type Uploaded } from './upload';
import './file-field.css';

const ACCEPTED = 'image/jpeg,image/png,application/pdf,video/mp4,video/webm,audio/mpeg,audio/wav,.docx,.xlsx,.zip';

interface Props {
  readonly id?: string;
  readonly label: string;
  /** SHA-256 of what is there. */
  readonly value?: string | readonly string[];
  readonly many?: boolean;
  readonly max?: number;
  readonly onChange?: (value: string | readonly string[] | undefined) => void;
  readonly onUploaded?: (file: Uploaded) => void;
  /** What is dropped or pasted anywhere in this element is taken, too, e.g. in the whole form. */
  readonly around?: RefObject<HTMLElement | null>;
}

/** Takes files by choosing, dropping, pasting or, on a phone, by its camera; each is stored at once and named by its SHA-256. */
export function FileField({ id, label, value, many = false, max = 1, onChange, onUploaded, around }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(0);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [known, setKnown] = useState<Readonly<Record<string, { readonly name: string; readonly preview: string | null }>>>({});
  const there = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  // Two uploads may be on their way at once, e.g. a second photo dropped while the first is sent: neither takes the other's place.
  const held = useRef(there);
  useEffect(() => { held.current = there; });
  const put = (all: readonly string[]) => {
    held.current = all;
    onChange?.(many ? all : all[0]);
  };

  const take = async (files: readonly File[]) => {
    setProblem(null);
    const room = many ? max - held.current.length : 1;
    setLeftOut(Math.max(0, files.length - room));
    for (const file of files.slice(0, room)) {
      setBusy((count) => count + 1);
      try {
        const stored = await upload(file);
        const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
        setKnown((before) => ({ ...before, [stored.sha256]: { name: file.name, preview } }));
        // What the file tells goes first: the draft is kept when the value changes.
        onUploaded?.(stored);
        put([...new Set([...(many ? held.current : []), stored.sha256])]);
      } catch (error) {
        setProblem(problemOf(error));
      } finally {
        setBusy((count) => count - 1);
      }
    }
  };

  const fromPicker = (input: HTMLInputElement) => {
    void take([...(input.files ?? [])]);
    input.value = '';
  };
  useFilesFrom(around ?? box, (files) => void take(files));

  return (
    <div ref={box} className="file-field">
      <input ref={picker} id={id} type="file" hidden accept={ACCEPTED} multiple={many} aria-label={label} onChange={(event) => fromPicker(event.currentTarget)} />
      <input ref={camera} type="file" hidden accept="image/*" capture="environment" aria-label={`${label}：拍照`} onChange={(event) => fromPicker(event.currentTarget)} />
      {problem && <ProblemAlert problem={problem} />}
      {leftOut > 0 && <p role="alert" className="left-out">最多 {many ? max : 1} 个文件，还有 {leftOut} 个没有上传。</p>}
      <ul className="files">
        {there.map((sha256) => (
          <li key={sha256}>
            {known[sha256]?.preview ? <img src={known[sha256].preview} alt={known[sha256].name} /> : <PaperClipOutlined aria-hidden />}
            <span>{known[sha256]?.name ?? '已上传的文件'}</span>
            <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={`移除${known[sha256]?.name ?? label}`} onClick={() => put(there.filter((one) => one !== sha256))} />
          </li>
        ))}
      </ul>
      {(many ? there.length < max : there.length === 0) && (
        <div className="row">
          <Button icon={<PaperClipOutlined aria-hidden />} loading={busy > 0} onClick={() => picker.current?.click()}>选择文件</Button>
          <Button className="camera" icon={<CameraOutlined aria-hidden />} disabled={busy > 0} onClick={() => camera.current?.click()}>拍照</Button>
          <span className="muted">也可以拖进来，或者粘贴</span>
        </div>
      )}
    </div>
  );
}

/** Files dropped or pasted within the element. */
function useFilesFrom(element: RefObject<HTMLElement | null>, take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  useEffect(() => { latest.current = take; });
  useEffect(() => {
    const target = element.current;
    const carried = (event: DragEvent | ClipboardEvent) => (event instanceof DragEvent ? event.dataTransfer : event.clipboardData);
    const taken = (event: DragEvent | ClipboardEvent) => {
      const files = [...(carried(event)?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    const over = (event: DragEvent) => { if (event.dataTransfer?.types.includes('Files')) event.preventDefault(); };
    target?.addEventListener('drop', taken);
    target?.addEventListener('paste', taken);
    target?.addEventListener('dragover', over);
    return () => {
      target?.removeEventListener('drop', taken);
      target?.removeEventListener('paste', taken);
      target?.removeEventListener('dragover', over);
    };
  }, [element]);
}
