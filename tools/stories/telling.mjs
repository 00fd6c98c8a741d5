// How a story's clocks are told: every due date with why it is that date.

const UNITS = { hour: '小时', 'working-hour': '工作时', 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年' };
const STATUS = { running: '计时中', suspended: '中止', overdue: '已逾期', met: '已办结', lapsed: '已届满', stopped: '不再计' };

/** The end of a day is 24:00, as it is read on file. */
function spoken(instant) {
  return instant.slice(0, 16).replace('T', ' ').replace('23:59', '24:00');
}

export function tellClocks(clocks, say) {
  for (const clock of Object.values(clocks)) {
    say(`  ⏱ ${clock.title}（${clock.basis}，${clock.period.n}${UNITS[clock.period.unit] ?? clock.period.unit}）→ ${clock.due ? spoken(clock.due) : '中止中'}　${STATUS[clock.status] ?? clock.status}${clock.late ? '（逾期）' : ''}`);
    for (const sentence of clock.why) say(`      ${sentence}`);
  }
}

/** What has been waiting so long that it went up, rung by rung. */
export function tellEscalations({ state }, say) {
  tellClocks(state.clocks, say);
  for (const { rung, role, orgId, told, emptyPosts } of state.escalations) {
    say(`  ⇧ 第${rung + 1}级升级：${role}@${orgId}，已通知 ${told.join('、') || '无人'}${emptyPosts.length > 0 ? `，空岗 ${emptyPosts.map((post) => `${post.role}@${post.orgId}`).join('、')}` : ''}`);
  }
}
