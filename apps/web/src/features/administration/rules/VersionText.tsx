import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Waiting } from '../../../shared/ui/Waiting';
import { askPolicy, PLACES, type Policy, type RuleKind, type RuleNames, TITLES } from './ask';
import { CalendarText } from './CalendarText';
import { RulePart } from './RulePart';
import { RuleTree } from './RuleTree';
import { PARTS } from './words';

const BASICS = ['name', 'province', 'version', 'householdBusinessCountsAs', 'firstCaseGuidance', 'surcharge'] as const;
const SECTIONS = ['organisations', 'matters', 'hearing', 'review', 'discussion', 'clocks', 'numbers', 'payment', 'evaluation'] as const;

/** The whole of one version, folded by subject. */
export function VersionText({ kind }: { readonly kind: RuleKind }) {
  const { version = '' } = useParams();
  return (
    <>
      <p className="back"><Link to={PLACES[kind]}>回到{TITLES[kind]}</Link></p>
      <h1>{TITLES[kind]}　{version}</h1>
      {kind === 'policy' ? <PolicyText version={version} /> : <CalendarText version={version} />}
    </>
  );
}

function PolicyText({ version }: { readonly version: string }) {
  const query = useQuery({ queryKey: ['administration', 'version', 'policy', version], queryFn: () => askPolicy(version) });
  return <Waiting query={query}>{({ policy, names }) => <PolicyParts policy={policy} names={names} />}</Waiting>;
}

function PolicyParts({ policy, names }: { readonly policy: Policy; readonly names: RuleNames }) {
  const basics = Object.fromEntries(BASICS.map((part) => [part, policy[part]]));
  return (
    <>
      <RulePart title="基本情况" open><RuleTree value={basics} place={{ path: [], names }} /></RulePart>
      {SECTIONS.map((part) => (
        <RulePart key={part} title={`${PARTS[part] ?? part}${countText(policy[part])}`}><RuleTree value={policy[part]} place={{ path: [part], names }} /></RulePart>
      ))}
    </>
  );
}

function countText(value: unknown): string {
  return Array.isArray(value) ? `（${value.length} 项）` : '';
}
