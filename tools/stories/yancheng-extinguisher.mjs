// Story 5: a company that put its extinguishers to other use; second-tier review, returned once, then approved.
import { personIdOf, scan } from './driver.mjs';
import { gather, openProceeding, serveDirectly } from './ordinary-steps.mjs';
import { scoreFile } from './evaluation-steps.mjs';
import { tellClocks } from './telling.mjs';

export const story = {
  id: 'yancheng-extinguisher',
  number: 5,
  title: '郾城灭火器案：单位擅自挪用消防器材，罚款50000元，告知听证权利，部门协审退回一次后通过，集体讨论决定',
  people: {
    clerk: 'yancheng.clerk', dispatcher: 'yancheng.dispatcher', leader: 'yancheng.leader', officers: ['yancheng.officer1', 'yancheng.officer2'],
    reviewer: 'yancheng.reviewer', department: 'yancheng.dept', head: 'yancheng.head', deputies: ['yancheng.deputy1', 'yancheng.deputy2'], supervisor: 'yancheng.supervisor', fileReviewer: 'yancheng.filereviewer',
  },
  async run(tell) {
    const { people } = story;
    const [first, second] = people.officers;
    const officers = people.officers.map(personIdOf);
    const day = (date, time) => `${date}T${time}:00+08:00`;

    tell.say('── 2024-07-08 周一 09:00 ──');
    const { file, proceeding, followUpCode } = await openProceeding(tell, {
      orgId: 'longcheng', matter: 'XF-02', at: day('2024-07-08', '09:00'), officers, people,
      report: {
        source: 'inspection', description: '消防安全检查发现某包装加工厂将灭火器挪作他用', place: { address: '龙城镇工业园' }, foundAt: day('2024-07-08', '08:50'),
        reporter: { name: '园区安全员', phone: '13900000000' },
      },
    });
    const to = (date, time) => tell.moveTo(people.leader, file.id, day(date, time));

    await to('2024-07-08', '15:00');
    const evidence = [
      await gather(tell, proceeding, first, { kind: 'site-record', title: '消防检查笔录', origin: '现场制作', takenBy: officers, takenAt: day('2024-07-08', '09:30'), place: '龙城镇工业园' }),
      await gather(tell, proceeding, first, { kind: 'audio-visual', title: '灭火器现场照片', origin: '执法记录仪', takenBy: officers, takenAt: day('2024-07-08', '09:35'), place: '龙城镇工业园' }),
    ];
    await tell.act(first, proceeding, 'identify-party', { party: { name: '漯河市某包装加工厂', kind: 'organisation', address: '漯河市郾城区龙城镇工业园', idNumber: '91411100MA00000000', representative: '赵某' } });
    await to('2024-07-09', '10:00');
    await tell.act(first, proceeding, 'propose-filing', { facts: '该厂擅自将灭火器挪作他用', offenceAt: day('2024-07-08', '08:30'), harm: false });
    await tell.act(people.head, proceeding, 'approve-filing', { opinion: '同意立案' });
    await to('2024-07-12', '10:00');
    await tell.act(first, proceeding, 'submit-final-report', { facts: '该厂擅自将12具灭火器挪作他用', evidence, proposal: penalty() });
    await tell.act(people.reviewer, proceeding, 'approve-review', { opinion: '同意，提请部门协审' });

    await to('2024-07-16', '10:00');
    await tell.refused(people.reviewer, proceeding, 'approve-review', { opinion: '同意' }, 'not-this-tier');
    await tell.act(people.department, proceeding, 'return-review', { opinion: '证据不足，退回补正', points: ['缺少管理人员询问笔录', '未说明裁量等次'] });
    await to('2024-07-18', '10:00');
    evidence.push(await gather(tell, proceeding, second, { kind: 'party-statement', title: '赵某询问笔录', origin: '询问法定代表人', takenBy: officers, takenAt: day('2024-07-17', '15:00'), place: '镇执法队询问室' }));
    await tell.act(first, proceeding, 'submit-final-report', { facts: '该厂管理人员承认擅自将12具灭火器挪作他用', evidence, proposal: { ...penalty(), reasons: `${penalty().reasons}；裁量等次：较重` } });
    await to('2024-07-19', '15:00');
    await tell.act(people.department, proceeding, 'approve-review', { opinion: '已补正，同意' });
    await to('2024-07-22', '10:00');
    await tell.refused(people.head, proceeding, 'approve-treatment', { opinion: '同意' }, 'discussion-needed');
    const recordSha256 = await tell.upload(people.head, '集体讨论记录.pdf', scan('集体讨论记录'), 'application/pdf');
    const attendees = [people.head, ...people.deputies].map(personIdOf);
    await tell.act(people.head, proceeding, 'record-discussion', { attendees, heldAt: day('2024-07-22', '09:30'), recordSha256, approved: true, opinion: '一致同意罚款50000元' });

    await to('2024-07-23', '10:00');
    await tell.act(first, proceeding, 'issue-prior-notice', { facts: '你单位擅自挪用消防器材', reasons: '违反消防法第二十八条' });
    await serveDirectly(tell, proceeding, second, 'prior-notice', day('2024-07-23', '10:00'), '赵某', 'legal-representative');
    await tell.refused(people.head, proceeding, 'issue-decision', { facts: '略', reasons: '略' }, 'not-in-this-state');
    await to('2024-07-25', '10:00');
    await tell.act(first, proceeding, 'record-statement', { form: 'written', content: '已全部配齐，请求从轻', madeAt: day('2024-07-25', '09:30') });
    await tell.refused(first, proceeding, 'reexamine-statement', { findings: '不予采纳', adopted: false, fine: penalty().fine + 100 }, 'aggravated-for-defending');
    await tell.act(first, proceeding, 'reexamine-statement', { findings: '整改属于应尽义务，裁量时已考虑', adopted: false });
    await to('2024-08-01', '09:00');
    await tell.act(people.head, proceeding, 'issue-decision', { facts: '你单位擅自将12具灭火器挪作他用', reasons: '陈述申辩经复核不予采纳；期限内未要求听证' });
    await serveDirectly(tell, proceeding, second, 'penalty-decision', day('2024-08-01', '09:00'), '赵某', 'legal-representative');
    tellClocks((await tell.view(first, proceeding)).state.clocks, tell.say);

    await to('2024-08-09', '10:00');
    await tell.act(first, proceeding, 'verify-correction', { corrected: true, findings: '灭火器已全部归位，完好有效' });
    await tell.act(first, proceeding, 'record-payment', { amount: penalty().fine, paidAt: day('2024-08-08', '11:00'), receiptNo: '豫财票2024-005', channel: 'electronic' });
    await tell.act(first, proceeding, 'propose-closure', { summary: '罚款已缴清，隐患已整改' });
    await tell.act(people.head, proceeding, 'approve-closure', { opinion: '同意结案' });
    await tell.eventually(async () => (await tell.view(people.clerk, file)).state.phase === 'evaluation', '案件进入评单');
    await to('2024-08-13', '10:00');
    await scoreFile(tell, file, people.fileReviewer, {});
    await tell.act(people.clerk, file, 'record-satisfaction', { result: 'satisfied', note: '电话回访，满意' });
    await tell.act(people.supervisor, file, 'record-return-visit', { corrected: true, note: '回访正常', visitors: [personIdOf(people.supervisor)] });
    return { file, proceeding, followUpCode };
  },
};

function penalty() {
  return { outcome: 'penalty', fine: 5_000_000, warning: false, correction: '立即改正，恢复消防器材完好有效', quantity: null, factors: [], reasons: '单位擅自挪用消防器材，属严重档，罚款50000元', flags: [] };
}
