import { Button, Text } from '@mantine/core';
import { Page } from '../components/page.js';
import { Shell } from '../components/shell.js';

/** A page that failed to load or to draw, for instance just after a new version was installed. */
export function PageBroken() {
  return (
    <Shell>
      <Page title="Cette page n’a pas pu s’afficher" narrow>
        <Text>Rechargez la page. Si cela continue, prévenez votre Mission Locale.</Text>
        <div>
          <Button onClick={() => window.location.reload()}>Recharger</Button>
        </div>
      </Page>
    </Shell>
  );
}
