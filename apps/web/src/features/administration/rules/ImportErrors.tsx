import { Button } from 'antd';
import { DataTable } from '../DataTable';
import type { ImportError } from './import-errors';

interface Props {
  readonly errors: readonly ImportError[];
  readonly files: Readonly<Record<string, string>>;
  readonly onShow: (file: string, line: number) => void;
}

/** Each with its file, its line and its field; the line opens where it stands. */
export function ImportErrors({ errors, files, onShow }: Props) {
  return (
    <div className="card">
      <DataTable
        caption="不对之处" rows={errors} keyOf={(error) => `${error.file} ${error.line} ${error.field} ${error.message}`}
        columns={[
          { title: '文件', render: ({ file }) => files[file] ?? '整体' },
          { title: '行', render: ({ file, line }) => (line === null ? '' : <Button type="link" style={{ padding: 0, height: 'auto' }} onClick={() => onShow(file, line)}>第 {line} 行</Button>) },
          { title: '字段', render: ({ field }) => <code>{field}</code> },
          { title: '问题', render: ({ message }) => message },
        ]}
      />
    </div>
  );
}
