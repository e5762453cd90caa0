import { Button, Checkbox, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NeedAnalysis } from '../../api/types.js';
import { describeContract, describeLicences, describeSchedule } from '../../components/describe-need.js';
import { DayInput } from '../../components/day-input.js';
import { CommunePicker, OccupationPicker } from '../../components/pickers.js';
import { numberOf } from '../../components/typed.js';
import { formatCount, formatDay, formatEuros, typeset } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { licenceLabels, wishedContracts } from '../../labels/needs.js';
import { scheduleOf, type NeedDraft, type Topic } from './draft.js';
import classes from './needs.module.css';
import { ScheduleEditor } from './schedule-editor.js';
import { SkillsEditor } from './skills-editor.js';

export interface EditorProps {
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  analysis: NeedAnalysis | null;
}

interface TopicView {
  name: string;
  question: string;
  /** Asked in these words, whatever the analysis asks about it. */
  ownWords?: true;
  /** What the analysis calls it, to find its excerpt and its question. */
  about: readonly string[];
  value: (draft: NeedDraft) => string;
  Editor: (props: EditorProps) => ReactNode;
}

const OTHER = 'other';

/** Occupations the text suggests, best first, plus the one chosen elsewhere: always a choice of the person. */
function OccupationEditor({ draft, update, analysis }: EditorProps) {
  const found = analysis
    ? [analysis.occupation, ...analysis.alternatives].filter((one) => one !== null).slice(0, 5)
    : [];
  const suggestions = found.filter(({ code }, place) => found.findIndex((other) => other.code === code) === place);
  const chosen = draft.occupation;
  const elsewhere = chosen !== null && !suggestions.some(({ code }) => code === chosen.code);
  return (
    <Stack gap="sm">
      <Radio.Group
        value={elsewhere ? OTHER : (chosen?.code ?? '')}
        onChange={(code) => {
          const one = suggestions.find((suggestion) => suggestion.code === code);
          if (one) update({ occupation: { code: one.code, label: one.label }, skills: null });
        }}
        label="Choisissez le métier le plus proche"
        description="La Mission Locale vérifie ensuite avec vous."
      >
        <div className={classes.cards}>
          {suggestions.map(({ code, label, appellation }) => (
            <Radio.Card key={code} value={code} className={classes.choice} aria-label={label}>
              <Group wrap="nowrap" gap="sm">
                <Radio.Indicator />
                <span>
                  <span className={classes.choiceLabel}>{label}</span>
                  {appellation && <span className={classes.choiceNote}>par exemple&nbsp;: {appellation}</span>}
                </span>
              </Group>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <OccupationPicker
        label={suggestions.length > 0 ? 'Un autre métier' : 'Métier'}
        chosen={elsewhere ? { value: chosen.code, label: chosen.label } : null}
        onChoose={(choice) =>
          update({
            occupation: choice && { code: choice.value, label: choice.label.replace(/ \([A-N]\d{4}\)$/, '') },
            skills: null,
          })
        }
      />
    </Stack>
  );
}

function PlaceEditor({ draft, update }: EditorProps) {
  return (
    <CommunePicker
      label="Commune du lieu de travail"
      description="Sans réponse : la commune de l’entreprise."
      chosen={draft.commune}
      onChoose={(commune) => update({ commune })}
    />
  );
}

function StartEditor({ draft, update }: EditorProps) {
  return (
    <DayInput label="Premier jour souhaité" value={draft.startsOn} onChange={(startsOn) => update({ startsOn })} />
  );
}

function HoursEditor({ draft, update }: EditorProps) {
  return (
    <Stack gap="sm">
      <TextInput
        label="Heures par semaine"
        inputMode="decimal"
        value={draft.weeklyHours}
        onChange={(event) => update({ weeklyHours: event.currentTarget.value })}
        rightSection="h"
        maw="12rem"
      />
      <Group gap="xs">
        {['35', '24', '20'].map((hours) => (
          <Button key={hours} variant="default" size="sm" onClick={() => update({ weeklyHours: hours })}>
            {hours} h
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

function ContractEditor({ draft, update }: EditorProps) {
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Contrat imaginé"
        description="Ce n’est pas un engagement : la Mission Locale compare avec vous les contrats et les aides."
        value={draft.contractType}
        onChange={(event) => update({ contractType: event.currentTarget.value })}
        data={[{ value: '', label: 'Je ne sais pas encore' }, ...optionsOf(wishedContracts)]}
      />
      {draft.contractType && draft.contractType !== 'cdi' && (
        <TextInput
          label="Durée en mois"
          description="Facultatif"
          inputMode="numeric"
          value={draft.durationMonths}
          onChange={(event) => update({ durationMonths: event.currentTarget.value })}
          maw="12rem"
        />
      )}
    </Stack>
  );
}

const everydayLicences = ['B', 'AM', 'A', 'BE', 'C', 'D'];

function LicencesEditor({ draft, update }: EditorProps) {
  const asked = draft.licences === null ? '' : draft.licences.length > 0 ? 'yes' : 'no';
  const offered = [...new Set([...everydayLicences, ...(draft.licences ?? [])])];
  return (
    <Stack gap="sm">
      <Radio.Group
        label="Permis nécessaire"
        description="Demander un permis sans nécessité écarte beaucoup de jeunes : deux sur trois ne l’ont pas."
        value={asked}
        onChange={(answer) => update({ licences: answer === 'yes' ? ['B'] : [] })}
      >
        <Group gap="lg" mt="xs">
          <Radio value="no" label="Non" />
          <Radio value="yes" label="Oui" />
        </Group>
      </Radio.Group>
      {asked === 'yes' && (
        <Checkbox.Group label="Lesquels ?" value={draft.licences ?? []} onChange={(licences) => update({ licences })}>
          <Stack gap="xs" mt="xs">
            {offered.map((code) => (
              <Checkbox key={code} value={code} label={labelOf(licenceLabels, code)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
}

function PayEditor({ draft, update }: EditorProps) {
  return (
    <TextInput
      label="Salaire brut par mois"
      description="Pour les heures indiquées. Une annonce avec un salaire reçoit plus de réponses."
      inputMode="decimal"
      value={draft.pay}
      onChange={(event) => update({ pay: event.currentTarget.value })}
      rightSection="€"
      maw="14rem"
    />
  );
}

function PositionsEditor({ draft, update }: EditorProps) {
  return (
    <TextInput
      label="Nombre de personnes à recruter"
      inputMode="numeric"
      value={draft.positions}
      placeholder="1"
      onChange={(event) => update({ positions: event.currentTarget.value })}
      maw="12rem"
    />
  );
}

/** One row per topic: how it is asked, shown and changed. */
export const topicViews: Readonly<Record<Topic, TopicView>> = {
  occupation: {
    name: 'Métier',
    question: 'De quel métier s’agit-il ?',
    about: ['occupation'],
    value: ({ occupation }) => occupation?.label ?? '',
    Editor: OccupationEditor,
  },
  place: {
    name: 'Lieu',
    question: 'Où se trouve le travail ?',
    about: ['place', 'commune'],
    value: ({ commune }) => commune?.label ?? '',
    Editor: PlaceEditor,
  },
  startsOn: {
    name: 'Début',
    question: 'Quand le travail commence-t-il ?',
    about: ['startsOn', 'start'],
    value: ({ startsOn }) => (startsOn ? formatDay(startsOn, 'long') : ''),
    Editor: StartEditor,
  },
  schedule: {
    name: 'Jours et horaires',
    question: 'Quels jours et quels horaires ?',
    about: ['schedule', 'days'],
    value: (draft) => describeSchedule(scheduleOf(draft)),
    Editor: ScheduleEditor,
  },
  hours: {
    name: 'Heures par semaine',
    question: 'Combien d’heures par semaine ?',
    about: ['weeklyHours', 'hours'],
    value: ({ weeklyHours }) => (weeklyHours ? `${weeklyHours} h` : ''),
    Editor: HoursEditor,
  },
  contract: {
    name: 'Contrat',
    question: 'Quel contrat imaginez-vous ?',
    about: ['contract', 'contractType', 'durationMonths'],
    value: ({ contractType, durationMonths }) =>
      describeContract({ contractType, durationMonths: numberOf(durationMonths) ?? null }),
    Editor: ContractEditor,
  },
  licences: {
    name: 'Permis',
    question: 'Faut-il un permis pour ce travail ?',
    about: ['licences', 'licence', 'driving'],
    value: ({ licences }) => describeLicences(licences && licences.map((code) => ({ code, required: true }))),
    Editor: LicencesEditor,
  },
  skills: {
    name: 'Savoir-faire',
    question: 'Que doit déjà savoir faire la personne\u00a0?',
    about: ['skills'],
    value: ({ skills }) => (skills && skills.length > 0 ? skills.join(', ') : 'Rien d’exigé'),
    Editor: SkillsEditor,
  },
  pay: {
    name: 'Salaire',
    question: 'Quel salaire brut par mois proposez-vous\u00a0?',
    ownWords: true,
    about: ['pay'],
    value: ({ pay }) => {
      const euros = numberOf(pay);
      return euros === undefined ? '' : `${formatEuros(euros)} brut par mois`;
    },
    Editor: PayEditor,
  },
  positions: {
    name: 'Postes',
    question: 'Combien de personnes recrutez-vous ?',
    about: ['posts', 'positions'],
    value: ({ positions }) => formatCount(numberOf(positions) ?? 1, 'poste'),
    Editor: PositionsEditor,
  },
};

/** Words of the employer that a topic was read from. */
export const excerptOf = (topic: Topic, analysis: NeedAnalysis | null): string | undefined =>
  analysis?.findings.find(({ field }) => topicViews[topic].about.includes(field))?.excerpt;

/** The question as the analysis asks it, in its own words, else ours. */
export function questionOf(topic: Topic, analysis: NeedAnalysis | null): string {
  const { about, question, ownWords } = topicViews[topic];
  const asked = ownWords ? undefined : analysis?.questions.find((one) => about.includes(one.about));
  return typeset(asked?.text ?? question);
}

/** Asked elsewhere than in the list of what is left: other jobs and both sexes have a button of their own. */
const withButton = ['others', 'genderMention'];

/** Questions of the analysis that no topic covers: said, not asked in a form. */
export const otherQuestions = (analysis: NeedAnalysis | null): string[] => {
  const covered = [...withButton, ...Object.values(topicViews).flatMap(({ about }) => about)];
  return (analysis?.questions ?? []).filter(({ about }) => !covered.includes(about)).map(({ text }) => typeset(text));
};
