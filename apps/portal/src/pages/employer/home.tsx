import { Alert, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { homeQuery } from '../../api/structure.js';
import type { EmployerHome, NeedSummary } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Handshake, People, Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { Row, Rows } from '../../components/rows.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatNear } from '../../format.js';
import { needStatesForEmployers } from '../../labels/needs.js';
import { useMe, useToday } from '../../session/session.js';
import { PendingColleagues } from './colleagues.js';
import classes from './employer.module.css';

export default function EmployerHomePage() {
  const me = useMe();
  const home = useQuery(homeQuery);
  return (
    <Page title={`Bonjour ${me.account.firstName}`} lead={me.company?.name}>
      {!me.confirmed && (
        <Alert color="amber" title="Votre inscription va être confirmée">
          La Mission Locale vérifie votre entreprise, en général sous deux jours ouvrés. Vous pouvez déjà décrire votre
          besoin&nbsp;; les candidatures seront visibles ensuite.
        </Alert>
      )}
      {me.confirmed && <PendingColleagues />}
      <Fetched query={home}>
        {(data) => (
          <>
            {waits(data) && <Waiting home={data} />}
            <BigActions home={data} />
            {!waits(data) && <Waiting home={data} />}
            <Needs home={data} />
          </>
        )}
      </Fetched>
    </Page>
  );
}

const draftsOf = ({ needs }: EmployerHome) => needs.filter(({ state }) => state === 'draft' || state === 'expired');
/** Whether somebody waits for this person: said before anything else. */
const waits = (home: EmployerHome): boolean =>
  home.cardsToAnswer > 0 || home.checkInsToAnswer > 0 || draftsOf(home).length > 0;

/** Where the cards are: straight to the need when only one is being searched for. */
function cardsPath({ needs }: EmployerHome): string {
  const searching = needs.filter(({ state }) => state === 'open' || state === 'paused');
  return searching.length === 1 && searching[0] ? `/besoins/${searching[0].id}` : '/besoins';
}

function BigActions({ home }: { home: EmployerHome }) {
  return (
    <nav aria-label="Actions principales">
      <ul className={classes.actions}>
        <li>
          <Link to="/besoins/nouveau" className={classes.action} data-main>
            <Plus />
            <strong>Recruter</strong>
            <span>Dites votre besoin avec vos mots</span>
          </Link>
        </li>
        <li>
          <Link to={cardsPath(home)} className={classes.action}>
            <People />
            <strong>Voir les propositions</strong>
            <span>
              {home.cardsToAnswer > 0
                ? formatCount(home.cardsToAnswer, 'réponse à donner', 'réponses à donner')
                : 'Aucune réponse à donner'}
            </span>
          </Link>
        </li>
        <li>
          <Link to="/recrutements" className={classes.action}>
            <Handshake />
            <strong>Mes recrues</strong>
            <span>
              {home.recruits > 0
                ? formatCount(home.recruits, 'personne suivie', 'personnes suivies')
                : 'Pas encore de recrue'}
            </span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function NeedRow({ need }: { need: NeedSummary }) {
  const today = useToday();
  return (
    <Row
      to={`/besoins/${need.id}`}
      title={need.title}
      detail={[need.commune.name, need.startsOn && `début ${formatNear(need.startsOn, today)}`]
        .filter(Boolean)
        .join(' · ')}
      badge={<StateBadge code={need.state} labels={needStatesForEmployers} />}
    />
  );
}

function Needs({ home }: { home: EmployerHome }) {
  const drafts = draftsOf(home);
  const others = home.needs.filter((need) => !drafts.includes(need));
  if (others.length === 0) return null;
  return (
    <Section title="Vos besoins" plain aside={<Link to="/besoins">Tout voir</Link>}>
      <Rows>
        {others.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </Rows>
    </Section>
  );
}

function Waiting({ home }: { home: EmployerHome }) {
  const drafts = draftsOf(home);
  const nothing = home.needs.length === 0 && home.cardsToAnswer === 0 && home.checkInsToAnswer === 0;
  return (
    <Section title="Ce qui vous attend" plain>
      {home.cardsToAnswer > 0 && (
        <Alert
          color="pine"
          title={`${formatCount(home.cardsToAnswer, 'candidature attend', 'candidatures attendent')} votre réponse`}
        >
          <Text mb="sm">Répondre vite aide&nbsp;: un jeune disponible ne le reste pas longtemps.</Text>
          <Button component={Link} to={cardsPath(home)} size="sm">
            Voir les propositions
          </Button>
        </Alert>
      )}
      {home.checkInsToAnswer > 0 && (
        <Alert color="pine" title="Comment ça se passe avec vos recrues&nbsp;?">
          <Text mb="sm">Trois questions par personne, moins d’une minute. Un petit souci dit tôt se règle vite.</Text>
          <Button component={Link} to="/recrutements" size="sm">
            Répondre
          </Button>
        </Alert>
      )}
      {drafts.length > 0 && (
        <Rows label="À compléter par vous">
          {drafts.map((need) => (
            <NeedRow key={need.id} need={need} />
          ))}
        </Rows>
      )}
      {nothing && (
        <Empty
          action={
            <Button component={Link} to="/besoins/nouveau">
              Décrire un besoin
            </Button>
          }
        >
          Rien pour le moment. Un poste à pourvoir, même dans quelques mois&nbsp;? Dites-le avec vos mots, nous faisons
          le reste.
        </Empty>
      )}
      {!nothing && !waits(home) && (
        <Empty>Rien à faire pour le moment&nbsp;: votre Mission Locale avance de son côté.</Empty>
      )}
    </Section>
  );
}
