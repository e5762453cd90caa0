import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerForCompany, companyCheckInQuery } from '../../api/follow-up.js';
import { DialogForm } from '../../components/dialog.js';
import { Fetched } from '../../components/states.js';
import { CheckInQuestions, givenIn, useCheckInAnswers } from '../follow-up/check-in-questions.js';

/** The questions of a mail, answered in the company’s space: for whoever did not see the mail, or lost it. */
export function AnswerCheckIn({ checkInId, firstName }: { checkInId: string; firstName: string }) {
  const form = useCheckInAnswers();
  const asked = useQuery(companyCheckInQuery(checkInId));
  return (
    <DialogForm
      button="Répondre maintenant"
      title={asked.data?.title ?? `Des nouvelles de ${firstName}`}
      form={form}
      send={() => answerForCompany(checkInId, givenIn(form))}
      done="Merci&nbsp;! Votre Mission Locale lit vos réponses, et vous appelle si quelque chose ne va pas."
      submit="Envoyer mes réponses"
      buttonProps={{ variant: 'filled', size: 'sm' }}
    >
      <Fetched query={asked}>
        {({ closed, confidentiality, questions }) =>
          closed ? (
            <Text>Il n’y a plus rien à répondre ici&nbsp;: merci.</Text>
          ) : (
            <>
              <Text>Trois questions, moins d’une minute. {confidentiality}</Text>
              <CheckInQuestions
                questions={questions}
                form={form}
                comment="Voulez-vous ajouter quelque chose ?"
                call="J’aimerais que la Mission Locale m’appelle"
              />
            </>
          )
        }
      </Fetched>
    </DialogForm>
  );
}
