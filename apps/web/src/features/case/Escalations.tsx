import { EscalationList } from '../../shared/file/EscalationList';
import type { EscalationView, FileView } from '../../shared/file/view';
import { useMe } from '../../shared/session/session';
import type { OpenStep } from './StepPlace';

/** 督办 of late clocks, with 签收 for whom it was sent to. */
export function Escalations({ views, onOpen }: { readonly views: readonly FileView[]; readonly onOpen: (step: OpenStep) => void }) {
  const { personId, posts } = useMe();
  const may = ({ told, role, orgId }: EscalationView) => told.includes(personId) || posts.some((post) => post.role === role && post.orgId === orgId);
  const escalated = views.filter(({ escalations }) => escalations.length > 0);
  if (escalated.length === 0) return null;
  return (
    <section className="card" aria-labelledby="escalations-title">
      <h2 id="escalations-title">督办</h2>
      {escalated.map((view) => {
        const action = view.actions.find((one) => one.action === 'acknowledge-escalation' && one.allowed);
        const press = (escalationId: string) => action && onOpen({ view, action, fixed: { escalationId } });
        return <EscalationList key={view.id} view={view} acknowledge={action && { title: action.title, may, press }} />;
      })}
    </section>
  );
}
