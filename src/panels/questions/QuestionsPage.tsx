import { useMemo } from 'react';
import { QUESTIONS } from '../../data/questions.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { formatChoices } from '../../state/urlCodec.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { answersOf } from './answer.ts';
import './questions.css';
import { useAnswerData } from './useAnswerData.ts';

/** Questions that a policymaker asks, each a link to the choices that answer it. */
export function QuestionsPage() {
  const texts = useTexts();
  const words = usePageTexts().overviews.questions;
  const choices = useChoices();
  const { restore } = useActions();
  const data = useAnswerData();
  const answers = useMemo(
    () => data && answersOf(QUESTIONS, data, choices, texts),
    [data, choices, texts],
  );
  return (
    <>
      <p>{words.lead}</p>
      <ul className="questions">
        {(answers ?? []).map(({ question, asked, told }) => (
          <li key={question.id}>
            <a
              href={formatChoices(asked, window.location.search)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                restore(asked);
              }}
            >
              {question.name[texts.language]}
            </a>
            <p>
              {question.explanation[texts.language]}{' '}
              <span className="questions-answer">
                {told === undefined ? words.notHere : words.answer(told)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
