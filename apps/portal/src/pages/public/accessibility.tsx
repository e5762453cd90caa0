import { Anchor, List, Text } from '@mantine/core';
import { Page, Section } from '../../components/page.js';

/** What was tested, how, and what is known not to be right yet; docs/accessibility.md says more. */
export default function AccessibilityPage() {
  return (
    <Page title="Accessibilité" narrow lead="Accessibilité : partiellement conforme.">
      <Section title="Où nous en sommes">
        <Text>
          Passerelle vise le référentiel RGAA 4, qui reprend les règles WCAG 2.1, niveau AA. Aucun audit par une
          personne extérieure n’a encore eu lieu&nbsp;: nous disons donc «&nbsp;partiellement conforme&nbsp;», et ce que
          nous avons vérifié.
        </Text>
      </Section>
      <Section title="Ce qui est vérifié à chaque changement">
        <List spacing="xs">
          <List.Item>
            Chaque page, sur un téléphone (360 pixels) et un ordinateur (1 280 pixels)&nbsp;: aucune erreur relevée par
            l’outil axe, un seul titre principal, rien qui dépasse de l’écran, rien qui bouge pendant le chargement.
          </List.Item>
          <List.Item>
            Agrandie à 200 et à 400&nbsp;%, avec les noms et les mots les plus longs&nbsp;: rien ne dépasse, rien n’est
            coupé.
          </List.Item>
          <List.Item>
            Sans souris&nbsp;: une entreprise se connecte et décrit son besoin. Les fenêtres rendent le focus à ce qui
            les a ouvertes, et un lien mène droit au contenu.
          </List.Item>
          <List.Item>
            Sans JavaScript&nbsp;: toutes les pages ouvertes par un lien reçu par message, de moins de 30 Ko.
          </List.Item>
          <List.Item>Les animations s’arrêtent pour qui a demandé à son appareil de les réduire.</List.Item>
        </List>
      </Section>
      <Section title="Ce que nous savons imparfait">
        <List spacing="xs">
          <List.Item>
            Les lecteurs d’écran (NVDA, VoiceOver, TalkBack) n’ont pas encore été essayés de bout en bout avec des
            personnes qui les utilisent.
          </List.Item>
          <List.Item>
            Le calendrier des dates est celui du navigateur&nbsp;; la date peut toujours s’écrire au clavier.
          </List.Item>
          <List.Item>
            L’espace des entreprises et des conseillers a besoin de JavaScript. Les pages des jeunes n’en ont pas
            besoin.
          </List.Item>
          <List.Item>
            Les fichiers d’export s’ouvrent dans un tableur, dont l’accessibilité n’est pas la nôtre.
          </List.Item>
        </List>
      </Section>
      <Section title="Une difficulté&nbsp;?">
        <Text>
          Dites-le à votre Mission Locale, par téléphone, par message ou sur place&nbsp;: elle fera la démarche avec
          vous et préviendra l’équipe du logiciel. Sans réponse, vous pouvez saisir le{' '}
          <Anchor href="https://formulaire.defenseurdesdroits.fr" rel="noreferrer">
            Défenseur des droits
          </Anchor>
          .
        </Text>
        <Text c="dimmed" size="sm">
          Déclaration établie le 22 novembre 2026.
        </Text>
      </Section>
    </Page>
  );
}
