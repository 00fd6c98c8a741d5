import { useQuery } from '@tanstack/react-query';
import { dateText } from '../../../shared/time/instant';
import { Waiting } from '../../../shared/ui/Waiting';
import { askCalendar, type Calendar } from './ask';
import { RulePart } from './RulePart';

export function CalendarText({ version }: { readonly version: string }) {
  const query = useQuery({ queryKey: ['administration', 'version', 'calendar', version], queryFn: () => askCalendar(version) });
  return <Waiting query={query}>{({ calendar }) => <Years calendar={calendar} />}</Waiting>;
}

function Years({ calendar: { years, holidays, makeUpDays, workingHours, papers = {} } }: { readonly calendar: Calendar }) {
  const newest = [...years].sort((one, other) => other - one);
  return (
    <>
      <RulePart title="工作时间" open>{workingHours.map(({ from, to }) => `${from}至${to}`).join('，')}</RulePart>
      {newest.map((year, index) => (
        <RulePart key={year} title={`${year}年`} open={index === 0}>
          {papers[year] && <p>依据 {papers[year]}</p>}
          <h3>放假</h3><Days days={holidays} year={year} />
          <h3>调休上班</h3><Days days={makeUpDays} year={year} />
        </RulePart>
      ))}
    </>
  );
}

function Days({ days, year }: { readonly days: Readonly<Record<string, string>>; readonly year: number }) {
  const found = Object.entries(days).filter(([date]) => date.startsWith(String(year))).sort(([one], [other]) => (one < other ? -1 : 1));
  if (found.length === 0) return <p className="muted">没有。</p>;
  return <ul className="days-of-year">{found.map(([date, reason]) => <li key={date}>{dateText(`${date}T00:00:00+08:00`).slice(5)}　{reason}</li>)}</ul>;
}
