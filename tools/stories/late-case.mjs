// Story 8: nobody acts. Reminders, escalation rung by rung up to the district, the supervisor's measures, and what it costs in the score.
import { randomUUID } from 'node:crypto';
import { personIdOf } from './driver.mjs';
import { gather, takeJob } from './ordinary-steps.mjs';
import { scoreFile } from './evaluation-steps.mjs';
import { tellClocks } from './telling.mjs';

export const story = {
  id: 'late-case',
  number: 8,
  title: '逾期案：派单后无人接单，逐级升级到区级，督办后接单，最终不予立案，评分扣时限分',
  people: {
    clerk: 'hejin.clerk', dispatcher: 'hejin.dispatcher', leader: 'hejin.leader', officers: ['hejin.officer1', 'hejin.officer2'], head: 'hejin.head',
    supervisor: 'hejin.supervisor', district: 'hejin.district', fileReviewer: 'hejin.filereviewer',
  },
  async run(tell) {
    const { people } = story;
    const officers = people.officers.map(personIdOf);
    const day = (date, time) => `${date}T${time}:00+08:00`;

    tell.say('── 2024-03-04 周一 09:00 ──');
    const registered = await tell.must(tell.call('/api/reports', {
      as: people.clerk, method: 'POST', key: randomUUID(),
      body: {
        orgId: 'chengqu', source: 'phone', description: '群众来电反映有人在耕地里挖沙', place: { address: '城区街道某村' }, foundAt: day('2024-03-04', '08:50'),
        reporter: { name: '李某', phone: '13700000000' }, training: { startAt: day('2024-03-04', '09:00') },
      },
    }), '登记线索');
    const file = { kind: 'case', id: registered.caseId };
    const to = (date, time) => tell.moveTo(people.supervisor, file.id, day(date, time));
    await tell.act(people.clerk, file, 'accept-report', { matter: 'TD-03' });
    await tell.act(people.dispatcher, file, 'assign-job', { matter: 'TD-03', orgId: 'chengqu' });

    await to('2024-03-05', '09:00');
    await to('2024-03-08', '09:00');
    await to('2024-03-15', '18:00');
    const late = await tell.view(people.supervisor, file);
    tellClocks(late.state.clocks, tell.say);
    for (const { rung, role, orgId, told, emptyPosts } of late.state.escalations) {
      tell.say(`  ⇧ 第${rung + 1}级升级：${role}@${orgId}，已通知 ${told.join('、') || '无人'}${emptyPosts.length > 0 ? `，空岗 ${emptyPosts.map((post) => `${post.role}@${post.orgId}`).join('、')}` : ''}`);
    }
    if (late.state.escalations.length < 3) throw new Error(`应当逐级升级，实际只有 ${late.state.escalations.length} 级`);
    const top = late.state.escalations.at(-1);
    await tell.act(people.district, file, 'acknowledge-escalation', { escalationId: top.id, note: '已知悉，责成镇街当日接单' });
    const takeTask = late.tasks.find(({ action }) => action === 'take-job');
    await tell.act(people.supervisor, file, 'urge', { task: takeTask.key, note: '请立即接单' });
    await tell.act(people.supervisor, file, 'take-over', { clock: takeTask.clock, note: '由督办员跟办' });
    const proceeding = await takeJob(tell, file, people.leader, officers);

    await to('2024-03-18', '10:00');
    await gather(tell, proceeding, people.officers[0], { kind: 'site-record', title: '现场勘验笔录', origin: '现场制作', takenBy: officers, takenAt: day('2024-03-18', '09:30'), place: '城区街道某村' });
    await tell.act(people.officers[0], proceeding, 'propose-filing', { facts: '现场未见挖沙，系村民平整自家耕地', offenceAt: day('2024-03-04', '08:00'), harm: false });
    await tell.act(people.head, proceeding, 'decline-filing', { reason: '没有违法事实，不予立案' });
    await tell.eventually(async () => (await tell.view(people.clerk, file)).state.phase === 'evaluation', '案件进入评单');

    await to('2024-03-21', '10:00');
    const { checklist } = await tell.view(people.fileReviewer, file);
    const time = checklist.find(({ area }) => area === 'time');
    await tell.refused(people.fileReviewer, file, 'score-file', { items: checklist.map(({ id, weight }) => ({ id, points: weight, note: '' })), shortcomings: [], opinion: '满分' }, 'lateness-must-cost-points');
    await scoreFile(tell, file, people.fileReviewer, { [time.id]: { points: 0, note: '接单逾期，经区级督办后才接单' } });
    const { state } = await tell.view(people.supervisor, file);
    await tell.act(people.supervisor, file, 'assign-shortcoming', { shortcomingId: state.evaluation.shortcomings[0].id, owner: personIdOf(people.leader) });
    await tell.act(people.clerk, file, 'record-satisfaction', { result: 'neutral', note: '处理慢，但有回音' });
    await tell.act(people.supervisor, file, 'record-return-visit', { corrected: true, note: '现场为耕地，正常耕种', visitors: [personIdOf(people.supervisor)] });
    return { file, proceeding, followUpCode: registered.followUpCode };
  },
};
