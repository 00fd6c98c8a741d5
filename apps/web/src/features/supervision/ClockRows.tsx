import { Button } from 'antd';
import { Link } from 'react-router';
import { Mark } from '../../shared/file/Mark';
import { Time } from '../../shared/time/Time';
import { useMe } from '../../shared/session/session';
import { Due } from '../../shared/ui/Due';
import type { Clock } from './ask';
import type { OpenMeasure } from './MeasureDrawer';
import { measuresFor } from './measures';
import { Rungs } from './Rungs';

interface Props {
  readonly clocks: readonly Clock[];
  readonly onMeasure: (measure: OpenMeasure) => void;
}

export function ClockRows({ clocks, onMeasure }: Props) {
  const { posts } = useMe();
  return (
    <ul className="clock-rows">
      {clocks.map((clock) => (
        <li key={`${clock.fileId} ${clock.key}`} className={`tone-${clock.tone}`}>
          <div className="clock-what">
            <Link to={caseOf(clock)}>{clock.subject}</Link>
            <div className="muted">{[clock.number, clock.phaseTitle, clock.orgName].filter(Boolean).join('　')} {clock.training && <Mark tone="training">教学</Mark>}</div>
          </div>
          <div>
            <strong>{clock.title}</strong>
            <div>{clock.left && <Due text={clock.left} tone={clock.tone} due={clock.due} />} {clock.due && <span className="muted due-at">到期 <Time at={clock.due} /></span>}</div>
          </div>
          <div>{clock.assigneeName ?? '未认领'}<div className="muted">{clock.owner}</div></div>
          <Rungs clock={clock} />
          <div className="clock-measures no-print">
            {measuresFor(clock, posts).map(({ action, title }) => (
              <Button key={action} size="small" aria-label={`${title}：${clock.subject}，${clock.title}`} onClick={() => onMeasure({ clock, action, title })}>{title}</Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

export function caseOf({ caseId, kind, fileId }: Clock): string {
  return `/cases/${caseId}?${new URLSearchParams({ file: `${kind}:${fileId}` }).toString()}`;
}
