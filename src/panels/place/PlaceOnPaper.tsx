import { useTexts } from '../../i18n/texts.ts';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { useActiveHere } from './useActiveHere.ts';
import type { PlaceShown } from './usePlace.ts';

interface OnPaperProps {
  readonly shown: PlaceShown;
}

/** The place and its network in two sentences. */
export function PlaceSentences({ shown }: OnPaperProps) {
  const { print } = useTexts();
  const { organisations, programmes } = useActiveHere(shown);
  const { place, own, around } = shown;
  const more = around.reduce((sum, { pilots }) => sum + pilots.length, 0);
  return (
    <p className="place-sentences">
      {print.pilots(place.name, own.length, more)}{' '}
      {print.active(place.name, organisations.length, programmes.length)}
    </p>
  );
}

/** Where the facts about its pilots come from, each source once: on paper there is no detail to open. */
export function PlaceSources({ shown }: OnPaperProps) {
  const { print, detail, format } = useTexts();
  const { network } = useSelection();
  const ids = new Set(shown.own.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const sources = [...ids].flatMap((id) => network.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <section className="sources place-sources">
      <h3 className="detail-heading">{print.sources}</h3>
      <ul>
        {sources
          .sort((a, b) => a.title.localeCompare(b.title, 'nl'))
          .map(({ id, url, title, publisher, date }) => (
            <li key={id}>
              <ExternalLink url={url}>{title}</ExternalLink>
              <span className="source-meta">
                {publisher && `, ${publisher}`}, {date ? format.date(date) : detail.noDate}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
