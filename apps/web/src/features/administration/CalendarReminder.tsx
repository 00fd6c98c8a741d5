import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { askReminder } from './rules/ask';

/** On every page of administration, until the calendar is there. */
export function CalendarReminder() {
  const { data } = useQuery({ queryKey: ['administration', 'reminder'], queryFn: askReminder });
  if (!data) return null;
  return (
    <div role="status">
      <Alert type={data.awaiting > 0 ? 'error' : 'warning'} showIcon title={data.text} action={data.importable && <Link to="/administration/calendars/notice">导入放假通知</Link>} style={{ marginBottom: 16 }} />
    </div>
  );
}
