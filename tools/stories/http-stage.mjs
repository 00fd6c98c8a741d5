// Where a story is played over HTTP: each person signs in, and takes the step like anybody at a desk.
import { randomUUID } from 'node:crypto';
import { StoryError } from './driver.mjs';

/** @returns the stage that @sidan/regions plays on; `files` are the case and, once there is one, its proceeding */
export function httpStage(tell, story) {
  const files = { case: null, proceeding: null };
  const mover = story.people[story.steps[0].act.who].username;
  let followUpCode = null;

  async function fileFor(on) {
    if (on === 'proceeding' && !files.proceeding) {
      const { state } = await tell.view(mover, files.case);
      files.proceeding = { kind: 'proceeding', id: state.jobs.find(({ proceedingId }) => proceedingId)?.proceedingId };
    }
    return files[on];
  }

  async function register(person, { body, at }) {
    const answer = await tell.must(tell.call('/api/reports', {
      as: person.username, method: 'POST', key: randomUUID(), body: { orgId: story.org, ...body, training: { startAt: at } },
    }), '登记线索');
    tell.say(`── ${at.slice(0, 16).replace('T', ' ')} ──`);
    tell.say(`  ${person.username.padEnd(18)} 登记线索                 → ${answer.reportNo}，查询码 ${answer.followUpCode}`);
    files.case = { kind: 'case', id: answer.caseId };
    followUpCode = answer.followUpCode;
    return { receipt: answer };
  }

  async function take(person, act, body) {
    if (act.on === 'report') return register(person, { body, at: story.steps[0].at });
    const file = await fileFor(act.on);
    if (act.expect === null) return { receipt: await tell.act(person.username, file, act.action, body) };
    return { refusal: await tell.refused(person.username, file, act.action, body, act.expect) };
  }

  return {
    files,
    followUpCode: () => followUpCode,
    async reach(at) {
      const clock = await tell.must(tell.call(`/api/training/${files.case.id}/clock`, { as: mover }), '看钟');
      if (clock.legalNow < at) await tell.moveTo(mover, files.case.id, at);
      else await tell.settled(mover, files.case.id);
      return true;
    },
    async see(person, on) {
      const file = await fileFor(on);
      if (!file?.id) throw new StoryError(`${person.username}：案件还没有办案程序`);
      const { state, tasks, checklist = [] } = await tell.view(person.username, file);
      return { state, tasks, checklist };
    },
    store: (person, { fileName, bytes, mediaType }) => tell.upload(person.username, fileName, bytes, mediaType),
    take,
  };
}
