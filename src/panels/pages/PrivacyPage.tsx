import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { useOffersKadaster } from '../../parts/useOffersKadaster.ts';
import { useConfig } from '../../state/useAppStore.ts';
import { Contact } from './Contact.tsx';
import { OwnStatement } from './OwnStatement.tsx';
import './pages.css';
import { TextList } from './TextList.tsx';

/** What stays with the visitor, and what a server and others see. */
export function PrivacyPage() {
  const { privacy } = usePageTexts();
  const { privacyStatement } = useConfig();
  const offersKadaster = useOffersKadaster();
  return (
    <>
      <OwnStatement url={privacyStatement} name={privacy.own} />
      <p>{privacy.short}</p>
      <h3>{privacy.device}</h3>
      <TextList items={privacy.deviceList} />
      <p>{privacy.stored}</p>
      <h3>{privacy.server}</h3>
      <TextList items={privacy.serverList} />
      <h3>{privacy.others}</h3>
      <TextList items={privacy.othersList} />
      {offersKadaster && <p>{privacy.kadaster}</p>}
      <h3>{privacy.inData}</h3>
      <p>{privacy.inDataText}</p>
      <h3>{privacy.questions}</h3>
      <Contact mail={privacy.mail} noMail={privacy.noMail} />
    </>
  );
}
