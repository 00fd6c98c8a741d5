// How a story's clocks are told: every due date with why it is that date.

const UNITS = { hour: '小时', 'working-hour': '工作时', 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年' };
const STATUS = { running: '计时中', suspended: '中止', overdue: '已逾期', met: '已办结', lapsed: '已届满', stopped: '不再计' };

export function tellClocks(clocks, say) {
  for (const clock of Object.values(clocks)) {
    say(`  ⏱ ${clock.title}（${clock.basis}，${clock.period.n}${UNITS[clock.period.unit] ?? clock.period.unit}）→ ${clock.due?.slice(0, 16).replace('T', ' ') ?? '中止中'}　${STATUS[clock.status] ?? clock.status}${clock.late ? '（逾期）' : ''}`);
    for (const sentence of clock.why) say(`      ${sentence}`);
  }
}
