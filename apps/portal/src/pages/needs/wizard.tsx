import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { analysisQuery, createNeed, needQuery, submitNeed, updateNeed } from '../../api/needs.js';
import { communesQuery } from '../../api/reference.js';
import type { NeedAnalysis } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { Page } from '../../components/page.js';
import { Fetched, Loading } from '../../components/states.js';
import { useDraft } from '../../session/draft.js';
import { useMe } from '../../session/session.js';
import { CompanyChoice } from './company-choice.js';
import { answersOf, changedWordings, draftOf, emptyDraft, inputOf, readFrom, type NeedDraft } from './draft.js';
import classes from './needs.module.css';
import { StepWords } from './step-words.js';

// The first step is there at once; the others come while it is filled in.
const loadCheck = () => import('./step-check.js');
const loadRecap = () => import('./step-recap.js');
const StepCheck = lazy(async () => ({ default: (await loadCheck()).StepCheck }));
const StepRecap = lazy(async () => ({ default: (await loadRecap()).StepRecap }));

const titles = { 1: 'Quel est votre besoin ?', 2: 'Vérifions ensemble', 3: 'Tout est prêt ?' } as const;
type Step = keyof typeof titles;

/** A need in three steps, new or taken up again. */
export default function NeedWizardPage() {
  const { id } = useParams();
  return id ? <StoredNeed id={id} /> : <Wizard storageKey="besoin" initial={emptyDraft} />;
}

function StoredNeed({ id }: { id: string }) {
  const need = useQuery(needQuery(id));
  if (need.data) {
    const { state } = need.data;
    return <Wizard storageKey={`besoin-${id}`} initial={draftOf(need.data)} sent={state !== 'draft'} />;
  }
  return (
    <Page title="Modifier un besoin" narrow>
      <Fetched query={need}>{() => null}</Fetched>
    </Page>
  );
}

function Wizard({
  storageKey,
  initial,
  sent = false,
}: {
  storageKey: string;
  initial: NeedDraft;
  /** The Mission Locale has it already: it is corrected, not sent again. */
  sent?: boolean;
}) {
  const { role } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const { draft, update, forget } = useDraft(storageKey, initial);
  const step = stepOf(search.get('etape'), draft);
  const goTo = (next: Step) => setSearch(next === 1 ? {} : { etape: String(next) });
  const forCompany = role !== 'employer' && initial.storedId === '';

  useEffect(() => {
    // Asked again when the step is reached, should the connection fail now.
    void Promise.all([loadCheck(), loadRecap()]).catch(() => undefined);
  }, []);

  // Read again after a reload and after each answer; meanwhile what was read before stays on screen.
  const words = { title: draft.title.trim(), text: draft.description.trim(), companyId: draft.companyId };
  const reread = useQuery({
    ...analysisQuery(words, answersOf(draft)),
    enabled: step > 1,
    placeholderData: keepPreviousData,
  });
  const analysis = reread.data ?? null;

  async function takeOver(read: NeedAnalysis) {
    const place = read.place;
    const found = place?.commune ? await queryClient.fetchQuery(communesQuery(place.text)) : [];
    update(
      readFrom(read, draft, (code) => found.find((commune) => commune.code === code)?.name ?? place?.text ?? code),
    );
    goTo(2);
  }

  const send = useCommand(
    async () => {
      const { companyId, ...changes } = inputOf(draft);
      let id = draft.storedId;
      if (id) await updateNeed(id, changes);
      else {
        const changed = changedWordings(draft, analysis?.unlawful ?? []);
        ({ id } = await createNeed({ ...changes, changedWordings: changed, ...(companyId ? { companyId } : {}) }));
        update({ storedId: id });
      }
      if (!sent) await submitNeed(id);
      return id;
    },
    {
      done: forCompany
        ? 'Le besoin est enregistré.'
        : sent
          ? 'C’est corrigé\u00a0: votre Mission Locale lit la nouvelle version.'
          : 'Votre besoin est envoyé à la Mission Locale.',
    },
  );

  return (
    <Page
      title={titles[step]}
      step={step}
      narrow
      {...(step === 1
        ? {
            lead: 'Écrivez comme vous parlez. Nous comprenons les abréviations et les fautes.',
            back: { to: '/besoins', label: role === 'employer' ? 'Mes besoins' : 'Besoins' },
          }
        : {})}
    >
      <div className={classes.progress} style={{ '--done': `${(step / 3) * 100}%` } as React.CSSProperties}>
        <span>Étape {step} sur 3</span>
        <div aria-hidden="true" />
      </div>
      {step === 1 && forCompany && <CompanyChoice draft={draft} update={update} />}
      {step === 1 && (!forCompany || draft.companyId) && (
        <StepWords draft={draft} update={update} onRead={(read) => void takeOver(read)} />
      )}
      <Suspense fallback={<Loading lines={6} />}>
        {step === 2 && (
          <StepCheck draft={draft} update={update} analysis={analysis} onBack={() => goTo(1)} onDone={() => goTo(3)} />
        )}
        {step === 3 && (
          <StepRecap
            draft={draft}
            update={update}
            analysis={analysis}
            onBack={() => goTo(2)}
            submit={
              forCompany
                ? 'Enregistrer le besoin'
                : sent
                  ? 'Enregistrer les changements'
                  : 'Envoyer à la Mission Locale'
            }
            send={async () => {
              const id = await send.mutateAsync(undefined);
              forget();
              await navigate(`/besoins/${id}`, { replace: true });
            }}
          />
        )}
      </Suspense>
    </Page>
  );
}

/** The step asked for in the address, as far as the draft allows: nobody lands on a recap of nothing. */
function stepOf(asked: string | null, draft: NeedDraft): Step {
  if (draft.description.trim() === '') return 1;
  return asked === '2' ? 2 : asked === '3' ? 3 : 1;
}
