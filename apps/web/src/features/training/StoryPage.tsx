import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { TrainingClockBar } from '../../shared/training/TrainingClockBar';
import { Waiting } from '../../shared/ui/Waiting';
import { askRun, askSight, type Run } from './ask';
import { Changed } from './Changed';
import { NextTurn } from './NextTurn';
import { Script } from './Script';
import { Sight } from './Sight';
import { usePlay } from './use-play';
import { namedStory } from './words';
import './story.css';

/** One run of a story: the script to play by, and beside it what the system shows the person whose turn it is. */
export default function StoryPage() {
  const { caseId = '' } = useParams();
  const run = useQuery({ queryKey: ['training', caseId, 'run'], queryFn: () => askRun(caseId) });
  return <Waiting query={run}>{(found) => <Playing run={found} />}</Waiting>;
}

function Playing({ run }: { readonly run: Run }) {
  const { caseId, number, title, regionName, position, steps } = run;
  const sight = useQuery({ queryKey: ['training', caseId, 'sight', position], queryFn: () => askSight(caseId), placeholderData: (before) => before });
  const play = usePlay(run);
  const { name } = namedStory(title);
  const { data: seen } = sight;
  return (
    <>
      <div className="page-head story-head">
        <p className="muted"><Link to="/training">以案教学</Link>　{regionName}</p>
        <div className="row spread">
          <h1>故事 {number}：{name}</h1>
          <Link to={`/cases/${caseId}`}>查看完整案卷</Link>
        </div>
        <p className="muted" role="status">{position === steps.length ? `共 ${steps.length} 步，已经全部办完。` : `共 ${steps.length} 步，已经办了 ${position} 步。`}</p>
      </div>
      {seen && <TrainingClockBar caseId={caseId} legalNow={run.legalNow} clocks={[...seen.case.clocks, ...(seen.proceeding?.clocks ?? [])]} />}
      <div className="story">
        <div className="story-turn">
          <NextTurn run={run} sight={seen} play={play} />
        </div>
        <section className="card story-script" aria-labelledby="script"><h2 id="script">剧本</h2><Script run={run} play={play} /></section>
        <div className="story-shown">
          <Changed run={run} />
          <Waiting query={sight}>{(shown) => <Sight sight={shown} />}</Waiting>
        </div>
      </div>
    </>
  );
}
