import { useMemo } from 'react';
import { QUESTIONS } from '../../data/questions.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { ChoicesLink } from '../../parts/ChoicesLink.tsx';
import { useChoices } from '../../state/useAppStore.ts';
import { answersOf } from './answer.ts';
import './questions.css';
import { useAnswerData } from './useAnswerData.ts';

/** Questions that a policymaker asks, each a link to the choices that answer it. */
export function QuestionsPage() {
  const texts = useTexts();
  const words = usePageTexts().overviews.questions;
  const choices = useChoices();
  const data = useAnswerData();
  const answers = useMemo(
    () => data && answersOf(QUESTIONS, data, choices, texts),
    [data, choices, texts],
  );
  const answerWords = (where: string, told: string | undefined) =>
    told === undefined ? words.opens(where) : words.answer(where, told);
  return (
    <>
      <p>{words.lead}</p>
      <ul className="questions">
        {(answers ?? []).map(({ question, asked, isHere, told }) => (
          <li key={question.id}>
            <ChoicesLink choices={asked}>{question.name[texts.language]}</ChoicesLink>
            <p>
              {question.explanation[texts.language]}{' '}
              <span className="questions-answer">
                {isHere ? answerWords(words.views[asked.view], told) : words.notHere}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
