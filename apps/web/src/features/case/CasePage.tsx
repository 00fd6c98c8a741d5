import { useParams } from 'react-router';
import { Waiting } from '../../shared/ui/Waiting';
import { CaseBoard } from './CaseBoard';
import { useCaseFiles } from './case-files';
import { useOpenStep } from './open-step';
import './case.css';

export default function CasePage() {
  const { caseId = '' } = useParams();
  return <OneCase key={caseId} caseId={caseId} />;
}

/** One case, for a reader who has never seen it: where it stands, what is next and whose it is, what may be done, and all of its file. */
function OneCase({ caseId }: { readonly caseId: string }) {
  const opening = useOpenStep(caseId);
  const { theCase, proceedings } = useCaseFiles(caseId, opening.open !== null);
  return (
    <Waiting query={theCase}>
      {(view) => (
        <CaseBoard theCase={view} proceedings={proceedings.flatMap(({ data }) => (data ? [data] : []))} missing={proceedings.find(({ error }) => error !== null)} opening={opening} />
      )}
    </Waiting>
  );
}
