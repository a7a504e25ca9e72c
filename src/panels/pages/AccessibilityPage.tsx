import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { useConfig } from '../../state/useAppStore.ts';
import { Contact } from './Contact.tsx';
import { OwnStatement } from './OwnStatement.tsx';
import './pages.css';
import { TextList } from './TextList.tsx';

/** When all of it was last checked, and with what: to be renewed together with the lists of what was tested. */
const CHECKED = { on: '2026-11-23', browser: 'Chromium 156', axe: 'axe-core 4.14' };

const STATUSES = 'https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status';
const OMBUDSMAN = 'https://www.nationaleombudsman.nl/';

/** The statement in its usual Dutch form: what it is about, the standard, the status, the report, and how to report. */
export function AccessibilityPage() {
  const texts = useTexts();
  const { accessibility } = usePageTexts();
  const { accessibilityStatement } = useConfig();
  const date = texts.format.dateInText(CHECKED.on);
  return (
    <>
      <OwnStatement url={accessibilityStatement} name={accessibility.own} />
      <p>{accessibility.aim}</p>
      <h3>{accessibility.about}</h3>
      <p>{accessibility.aboutText}</p>
      <p>{accessibility.by}</p>
      <h3>{accessibility.norm}</h3>
      <p>{accessibility.normText}</p>
      <h3>{accessibility.status}</h3>
      <p className="page-status">{accessibility.statusName}</p>
      <p>{accessibility.statusText}</p>
      <p>
        <ExternalLink url={STATUSES}>{accessibility.statusLink}</ExternalLink>
      </p>
      <h3>{accessibility.report}</h3>
      <p>{accessibility.how(CHECKED.browser, CHECKED.axe)}</p>
      <h4>{accessibility.tested}</h4>
      <TextList items={accessibility.testedList} />
      <p>{accessibility.result(date)}</p>
      <h4>{accessibility.notTested}</h4>
      <TextList items={accessibility.notTestedList} />
      <h3>{accessibility.limits}</h3>
      <TextList items={accessibility.limitsList} />
      <h3>{accessibility.problem}</h3>
      <Contact mail={accessibility.mail} noMail={accessibility.noMail} />
      <p>
        {accessibility.complaint}{' '}
        <ExternalLink url={OMBUDSMAN}>{accessibility.complaintLink}</ExternalLink>.
      </p>
      <p>{accessibility.dated(date)}</p>
    </>
  );
}
