import { AimOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Labelled } from './Labelled';
import type { Report } from './report';

interface Props {
  readonly address: string;
  readonly at: Report['at'];
  readonly onChange: (place: { readonly address?: string; readonly at?: Report['at'] }) => void;
}

const PATIENCE_MS = 10_000;
const METRE = 6;

/** The address as it was said; on the spot also where the device stands. */
export function PlaceField({ address, at, onChange }: Props) {
  const [said, setSaid] = useState('');
  const locate = () => {
    setSaid('正在定位…');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onChange({ at: { longitude: Number(coords.longitude.toFixed(METRE)), latitude: Number(coords.latitude.toFixed(METRE)) } });
        setSaid(`已记下现在的位置，误差约 ${Math.round(coords.accuracy)} 米`);
      },
      () => setSaid('没有取得位置，请检查定位权限；只写地址也可以登记。'),
      { enableHighAccuracy: true, timeout: PATIENCE_MS },
    );
  };
  return (
    <Labelled id="place" field="place.address" label="地点" needed>
      {(aria) => (
        <>
          <div className="row nowrap">
            <Input {...aria} value={address} maxLength={300} autoComplete="off" placeholder="门牌号、路口或者标志物" onChange={(event) => onChange({ address: event.target.value })} />
            {'geolocation' in navigator && <Button className="locate" icon={<AimOutlined aria-hidden />} onClick={locate}>定位</Button>}
          </div>
          <p role="status" className="muted help">{said || (at ? '已记下位置' : '')} {at && <Button type="link" size="small" onClick={() => { onChange({ at: null }); setSaid(''); }}>不用这个位置</Button>}</p>
        </>
      )}
    </Labelled>
  );
}
