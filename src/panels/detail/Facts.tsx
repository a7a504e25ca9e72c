import type { Entity, Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { type Fact, factsOf } from './facts.ts';

/** The facts of an entity as a list of names and values. */
export function Facts({ entity, network }: { readonly entity: Entity; readonly network: Network }) {
  const texts = useTexts();
  const facts = factsOf(entity, network, texts);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ field, value }) => (
        <div key={field} className="fact">
          <dt>{texts.detail.fields[field]}</dt>
          <dd>
            <FactValue value={value} field={field} network={network} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ value, field, network }: Fact & { readonly network: Network }) {
  const texts = useTexts();
  if (!value) {
    const unknown = field === 'regions' ? texts.detail.national : texts.unknown;
    return <span className="unknown">{unknown}</span>;
  }
  if (value.type === 'text') return value.text;
  if (value.type === 'written') return <Dutch>{value.text}</Dutch>;
  if (value.type === 'address') {
    return (
      <ExternalLink url={value.url}>
        {value.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      </ExternalLink>
    );
  }
  return (
    <ul className="fact-entities">
      {value.ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} network={network} />
        </li>
      ))}
    </ul>
  );
}
