import { Modal } from 'antd';
import { KEYS } from './keys';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal open title="键盘操作" footer={null} onCancel={onClose} width={380}>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}><dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{does}</dd></div>
        ))}
      </dl>
    </Modal>
  );
}
