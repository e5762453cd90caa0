import { Text } from '@mantine/core';
import type { NeedAnalysis } from '../../api/types.js';
import { describeContract, describeLicences, describeSchedule } from '../../components/describe-need.js';
import { formatCount, formatDay, formatNumber } from '../../format.js';
import classes from './needs.module.css';

/** What the machine made of the words, shown while they are written, so that nothing is a surprise later. */
export function Understood({ analysis }: { analysis: NeedAnalysis }) {
  const { occupation, place, startsOn, contract, weeklyHours, schedule, licences, posts } = analysis;
  const facts = [
    ['Métier', occupation && `${occupation.label}\u00a0?`],
    ['Lieu', place?.text],
    ['Début', startsOn && formatDay(startsOn)],
    [
      'Contrat',
      contract && describeContract({ contractType: contract.type, durationMonths: contract.durationMonths ?? null }),
    ],
    ['Heures', weeklyHours && `${formatNumber(weeklyHours)} h par semaine`],
    ['Horaires', describeSchedule(schedule)],
    ['Permis', licences.length > 0 && describeLicences(licences)],
    ['Postes', posts > 1 && formatCount(posts, 'poste')],
  ].filter(([, value]) => value);
  return (
    <aside className={classes.understood} aria-label="Ce que nous avons compris">
      <Text fw={650}>Ce que nous avons compris</Text>
      {facts.length === 0 ? (
        <Text>Rien encore&nbsp;: ajoutez le travail à faire, les jours, le lieu.</Text>
      ) : (
        <ul>
          {facts.map(([name, value]) => (
            <li key={name as string}>
              <span>{name}&nbsp;:</span> {value}
            </li>
          ))}
        </ul>
      )}
      <Text size="sm">Vous vérifiez tout à l’étape suivante.</Text>
    </aside>
  );
}
