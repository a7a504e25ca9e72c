import { isoDay } from '../domain/isoDay.ts';
import { useTexts } from '../i18n/texts.ts';
import type { Choices } from '../state/choices.ts';
import { CopyText } from './CopyText.tsx';
import { citation } from './citation.ts';
import './citedAs.css';
import { useOrigin } from './origin.ts';

interface CitedAsProps {
  readonly choices: Choices;
  /** Of what they show; undefined: the data as a whole. */
  readonly title?: string;
}

/** How to name what these choices show as a source, seen today, and a way to copy that. */
export function CitedAs({ choices, title }: CitedAsProps) {
  const texts = useTexts();
  const text = citation(useOrigin(), choices, title, isoDay(new Date()), texts);
  return (
    <>
      <blockquote className="citation">{text}</blockquote>
      <CopyText
        text={text}
        label={texts.citation.copy}
        copied={texts.citation.copied}
        failed={texts.citation.copyFailed}
      />
    </>
  );
}
