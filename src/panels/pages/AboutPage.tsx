import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ReportLink } from '../../parts/ReportLink.tsx';
import { useConfig, useSelection } from '../../state/useAppStore.ts';
import { Contact } from './Contact.tsx';
import { Look } from './Look.tsx';
import './pages.css';
import { Sources } from './Sources.tsx';
import { TextList } from './TextList.tsx';
import { Versions } from './Versions.tsx';

interface AboutPageProps {
  readonly onShowBegin: () => void;
}

/** Who publishes this, what it holds and does not hold, until when, its licences and all its sources. */
export function AboutPage({ onShowBegin }: AboutPageProps) {
  const texts = useTexts();
  const { about } = usePageTexts();
  const { network } = useSelection();
  const { file } = network;
  return (
    <>
      <p>{about.what}</p>
      <p>
        <button type="button" className="button" onClick={onShowBegin}>
          {about.begin}
        </button>
      </p>
      <h3>{about.who}</h3>
      <Publisher />
      <h3>{about.holds}</h3>
      <p>
        <Dutch>{file.version.summary}</Dutch>{' '}
        {about.until(texts.format.dateInText(file.version.date))}{' '}
        {texts.begin.holds(network.entities.size, file.relations.length, file.sources.length)}
      </p>
      <h3>{about.notTitle}</h3>
      <p>{about.not}</p>
      <p>{about.notAll}</p>
      <h3>{about.certain}</h3>
      <p>{about.certainty}</p>
      <h3>{about.mistake}</h3>
      <Contact mail={about.mail} noMail={about.noMail} />
      <ReportLink />
      <Versions />
      <Look />
      <h3>{about.licences}</h3>
      <TextList items={about.licenceList} />
      <p>
        <ExternalLink url="./licenties.txt">{about.thirdParty}</ExternalLink>
      </p>
      <p>
        <PageLink page="open-data">{about.toOpenData}</PageLink>
      </p>
      <Sources sources={file.sources} />
    </>
  );
}

/** As far as this site says it: who publishes is never guessed. */
function Publisher() {
  const { about } = usePageTexts();
  const { publisher } = useConfig();
  if (publisher === undefined) return <p>{about.noPublisher(window.location.host)}</p>;
  const { name, url } = publisher;
  return (
    <p>
      {about.publisher}{' '}
      {url === undefined ? (
        <Dutch>{name}</Dutch>
      ) : (
        <ExternalLink url={url}>
          <Dutch>{name}</Dutch>
        </ExternalLink>
      )}
      .
    </p>
  );
}
