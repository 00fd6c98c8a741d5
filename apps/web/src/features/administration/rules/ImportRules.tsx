import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { ProblemError, problemOf } from '../../../api/problem';
import { ProblemAlert } from '../../../shared/problem/ProblemAlert';
import { importTexts, PLACES, type RuleKind, TITLES } from './ask';
import { Imported } from './Imported';
import { ImportErrors } from './ImportErrors';
import { importErrors, spanOfLine } from './import-errors';
import { ImportText } from './ImportText';
import './rules.css';

const FILES: Readonly<Record<RuleKind, Readonly<Record<string, string>>>> = {
  policy: { region: '区域规则（region.yaml）', matters: '事项清单（matters.yaml）' }, calendar: { calendar: '日历（YAML 或者 JSON）' },
};

/** 导入新版本: nothing is taken over until every check has passed. */
export function ImportRules({ kind }: { readonly kind: RuleKind }) {
  const files = FILES[kind];
  const queries = useQueryClient();
  const boxes = useRef(new Map<string, HTMLTextAreaElement>());
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const importing = useMutation({
    mutationFn: () => importTexts(kind, texts), onSuccess: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    importing.mutate();
  };
  const show = (file: string, line: number) => {
    const [box, { start, end }] = [boxes.current.get(file), spanOfLine(texts[file] ?? '', line)];
    box?.focus();
    box?.setSelectionRange(start, end);
    if (box) box.scrollTop = Math.max(0, (line - 4) * Number.parseFloat(getComputedStyle(box).lineHeight));
  };
  const problem = importing.error ? problemOf(importing.error) : null;
  const errors = problem ? importErrors(problem.parts.errors, Object.keys(files)) : [];
  if (importing.data) return <Imported kind={kind} imported={importing.data} />;
  return (
    <>
      <p className="back"><Link to={PLACES[kind]}>回到{TITLES[kind]}</Link></p>
      <h1>导入{TITLES[kind]}的新版本</h1>
      <p className="muted">选择文件，或者把内容粘贴进来。系统先全部检查，有一处不对就不采用；已采用的版本不能改，只能再导入新的。</p>
      {problem && <ProblemAlert problem={errors.length > 0 ? withoutErrors(problem, errors.length) : problem} />}
      {errors.length > 0 && <ImportErrors errors={errors} files={files} onShow={show} />}
      <form className="card" aria-label="导入新版本" onSubmit={submit}>
        <div className="import-files">
          {Object.entries(files).map(([file, title]) => (
            <ImportText
              key={file} title={title} text={texts[file] ?? ''} onChange={(text) => setTexts((before) => ({ ...before, [file]: text }))}
              box={(box) => { if (box) boxes.current.set(file, box); }}
            />
          ))}
        </div>
        <Button type="primary" htmlType="submit" loading={importing.isPending}>检查并导入</Button>
      </form>
    </>
  );
}

/** They are in the table below. */
function withoutErrors({ parts }: ProblemError, count: number): ProblemError {
  return new ProblemError({ ...parts, errors: [], title: '没有导入', detail: `内容有 ${count} 处不对，列在下面；您粘贴的内容还在，改好后再点一次。` });
}
