import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '../components/page.js';

export function NotFound() {
  return (
    <Page title="Page introuvable" narrow>
      <Text>Cette page n’existe pas, ou vous n’y avez pas accès.</Text>
      <Anchor component={Link} to="/">
        Revenir à l’accueil
      </Anchor>
    </Page>
  );
}
