import type { Result } from './selection';

/** What became of each task; what was not done says why. */
export function Outcome({ what, result, onClose }: { readonly what: '认领' | '改派'; readonly result: Result; readonly onClose: () => void }) {
  const { done, failed } = result;
  return (
    <div className={failed.length === 0 ? 'outcome' : 'outcome partly'}>
      <div>
        <strong>{failed.length === 0 ? `已${what} ${done.length} 项。` : `已${what} ${done.length} 项，有 ${failed.length} 项没有办成，仍然选中。`}</strong>
        {failed.length > 0 && (
          <ul>
            {failed.map(({ item, detail, article }) => (
              <li key={`${item.fileId} ${item.key}`}>{item.title}　{item.number ?? item.subject}：{detail}{article && `（依据：${article}）`}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="link" onClick={onClose}>关闭</button>
    </div>
  );
}
