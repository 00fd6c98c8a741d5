// Story 1: the first case that a street of Jimo decided in its own name, on its real dates.
import { personIdOf } from './driver.mjs';
import { gather, openProceeding, serveDirectly } from './ordinary-steps.mjs';
import { scoreFile } from './evaluation-steps.mjs';
import { tellClocks } from './telling.mjs';

export const story = {
  id: 'jimo-first-case',
  number: 1,
  title: '即墨第一案：2024年11月24日发现，12月9日送达决定，12立方米罚款600元',
  people: {
    clerk: 'jimo.clerk', dispatcher: 'jimo.dispatcher', leader: 'jimo.leader', officers: ['jimo.officer1', 'jimo.officer2'], reviewer: 'jimo.reviewer', head: 'jimo.head',
    guide: 'jimo.bureau', supervisor: 'jimo.supervisor', fileReviewer: 'jimo.filereviewer',
  },
  async run(tell) {
    const { people } = story;
    const [first, second] = people.officers;
    const officers = people.officers.map(personIdOf);
    const day = (date, time) => `${date}T${time}:00+08:00`;

    tell.say('── 2024-11-24 周日 09:30 ──');
    const { file, proceeding, followUpCode } = await openProceeding(tell, {
      orgId: 'aoshanwei', matter: 'CG-01', at: day('2024-11-24', '09:30'), officers, people,
      report: { source: 'inspection', description: '日常检查发现孙某正在倾倒建筑垃圾', place: { address: '鳌山卫街道某路段' }, foundAt: day('2024-11-24', '09:30') },
    });
    const to = (date, time) => tell.moveTo(people.leader, file.id, day(date, time));

    await to('2024-11-24', '16:00');
    const evidence = [
      await gather(tell, proceeding, first, { kind: 'site-record', title: '现场检查笔录', origin: '现场制作', takenBy: officers, takenAt: day('2024-11-24', '10:00'), place: '鳌山卫街道某路段' }),
      await gather(tell, proceeding, first, { kind: 'audio-visual', title: '现场照片', origin: '执法记录仪', takenBy: officers, takenAt: day('2024-11-24', '10:05'), place: '鳌山卫街道某路段' }),
      await gather(tell, proceeding, first, { kind: 'party-statement', title: '孙某询问笔录', origin: '询问当事人', takenBy: officers, takenAt: day('2024-11-24', '15:00'), place: '街道执法队询问室' }),
    ];
    await tell.act(first, proceeding, 'identify-party', { party: { name: '孙某', kind: 'citizen', address: '青岛市即墨区鳌山卫街道', phone: '13800000000' } });

    await to('2024-11-25', '09:00');
    await tell.act(first, proceeding, 'propose-filing', { facts: '孙某于2024年11月24日倾倒建筑垃圾12立方米', offenceAt: day('2024-11-24', '09:20'), harm: false });
    await tell.act(people.head, proceeding, 'approve-filing', { opinion: '同意立案' });
    await tell.refused(first, proceeding, 'submit-final-report', { facts: '略', evidence, proposal: penalty() }, 'guidance-missing');

    await to('2024-11-26', '09:30');
    await tell.act(people.guide, proceeding, 'record-guidance', { text: '首案指导：证据充分，注意告知陈述申辩权并留存送达回证' });
    await to('2024-11-26', '15:00');
    await tell.act(first, proceeding, 'submit-final-report', { facts: '孙某倾倒建筑垃圾12立方米，事实清楚', evidence, proposal: penalty() });
    await tell.refused(first, proceeding, 'approve-review', { opinion: '同意' }, 'role-cannot');
    await to('2024-11-27', '10:00');
    await tell.act(people.reviewer, proceeding, 'approve-review', { opinion: '事实清楚、证据确凿、适用依据正确、程序合法，同意' });
    await to('2024-11-28', '10:00');
    await tell.act(people.head, proceeding, 'approve-treatment', { opinion: '同意' });

    await to('2024-11-29', '10:00');
    await tell.act(first, proceeding, 'issue-prior-notice', { facts: '你于2024年11月24日倾倒建筑垃圾12立方米', reasons: '违反山东省城市建设管理条例第三十四条' });
    await serveDirectly(tell, proceeding, second, 'prior-notice', day('2024-11-29', '10:00'), '孙某');
    await to('2024-12-06', '10:00');
    await tell.refused(people.head, proceeding, 'issue-decision', { facts: '略', reasons: '略' }, 'not-in-this-state');

    await to('2024-12-09', '09:00');
    await tell.act(people.head, proceeding, 'issue-decision', { facts: '孙某于2024年11月24日倾倒建筑垃圾12立方米', reasons: '当事人在规定期限内未陈述、申辩' });
    await serveDirectly(tell, proceeding, second, 'penalty-decision', day('2024-12-09', '09:00'), '孙某');
    tellClocks((await tell.view(first, proceeding)).state.clocks, tell.say);

    await to('2024-12-12', '10:00');
    await tell.act(first, proceeding, 'verify-correction', { corrected: true, findings: '建筑垃圾已经清运' });
    await tell.act(first, proceeding, 'publish-decision', { where: '区政府网站行政处罚公示栏' });
    await to('2024-12-18', '15:00');
    await tell.act(first, proceeding, 'record-payment', { amount: 60000, paidAt: day('2024-12-18', '14:30'), receiptNo: '鲁财票2024-000600', channel: 'bank' });
    await tell.act(first, proceeding, 'propose-closure', { summary: '罚款600元已缴清，建筑垃圾已清除' });
    await to('2024-12-19', '10:00');
    await tell.act(people.head, proceeding, 'approve-closure', { opinion: '同意结案' });

    await tell.eventually(async () => (await tell.view(people.clerk, file)).state.phase === 'evaluation', '案件进入评单');
    await to('2024-12-25', '10:00');
    await scoreFile(tell, file, people.fileReviewer, {});
    await tell.act(people.supervisor, file, 'record-return-visit', { corrected: true, note: '现场已恢复', visitors: [personIdOf(people.supervisor)] });
    return { file, proceeding, followUpCode };
  },
};

function penalty() {
  return { outcome: 'penalty', fine: 60000, warning: false, correction: '停止违法行为，限期清除建筑垃圾', quantity: 12, factors: [], reasons: '每立方米50元，12立方米，共600元', flags: [] };
}
