import { Anchor, Button, Paper, Text, Title } from '@mantine/core';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../components/page.js';
import { useSession } from '../../session/session.js';
import { SignInForm } from '../../session/sign-in-form.js';
import { Bridge } from './bridge.js';
import classes from './public.module.css';

const steps = [
  ['Dites votre besoin', 'Avec vos mots, en cinq minutes, depuis votre téléphone.'],
  [
    'Rencontrez des jeunes d’accord',
    'Une conseillère ou un conseiller de la Mission Locale vous propose des candidatures.',
  ],
  ['Recrutez, accompagné', 'Le bon contrat, les aides, et quelqu’un à appeler si ça coince.'],
] as const;

/** Only a path of this site: a link must not send people elsewhere after they signed in. */
const safePath = (path: string | null): string => (path && /^\/(?![/\\])/.test(path) ? path : '/');

export default function SignInPage() {
  const { me, signedIn } = useSession();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const next = safePath(search.get('suite'));
  if (me) return <Navigate to={next} replace />;

  return (
    <Page title="Se connecter">
      <div className={classes.two}>
        <Paper className={classes.form} withBorder>
          <SignInForm
            onDone={(person) => {
              signedIn(person);
              void navigate(next, { replace: true });
            }}
          />
          <Text mt="lg" mb="xs">
            Une entreprise, pas encore d’accès&nbsp;?
          </Text>
          <Button component={Link} to="/inscription" variant="default" fullWidth>
            Inscrire mon entreprise
          </Button>
        </Paper>
        <section aria-labelledby="promesse" className={classes.promise}>
          <Bridge />
          <Title order={2} id="promesse">
            Recruter un jeune, sans se perdre
          </Title>
          <ol className={classes.steps}>
            {steps.map(([title, text]) => (
              <li key={title}>
                <strong>{title}</strong>
                <Text c="dimmed">{text}</Text>
              </li>
            ))}
          </ol>
          <Text>
            Vous vous demandez quel contrat choisir&nbsp;?{' '}
            <Anchor component={Link} to="/simulateur" fw={600}>
              Contrats, aides et coût en six questions
            </Anchor>
          </Text>
        </section>
      </div>
    </Page>
  );
}
