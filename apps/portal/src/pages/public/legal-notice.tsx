import { Anchor, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page, Section } from '../../components/page.js';

const Outside = ({ href, children }: { href: string; children: ReactNode }) => (
  <Anchor href={href} rel="noreferrer">
    {children}
  </Anchor>
);

export default function LegalNoticePage() {
  return (
    <Page title="Mentions, vie privée et sources" narrow>
      <Section title="Le service">
        <Text>
          Passerelle est un logiciel libre (licence EUPL 1.2) pour les Missions Locales. Le service est gratuit pour les
          entreprises et pour les jeunes. La Mission Locale qui l’utilise en est responsable.
        </Text>
      </Section>
      <Section title="Vos données">
        <List spacing="xs">
          <List.Item>
            Un jeune n’est proposé à une entreprise qu’après son accord, pour ce poste et à ce moment. Il peut le
            retirer.
          </List.Item>
          <List.Item>
            Avant cet accord, l’entreprise voit seulement un nombre. Ensuite une fiche sans nom. Le nom et les
            coordonnées viennent après le souhait de se rencontrer, si le jeune l’a accepté.
          </List.Item>
          <List.Item>
            Vous pouvez demander à voir, corriger ou effacer ce qui vous concerne auprès de votre Mission Locale, et
            vous adresser à la <Outside href="https://www.cnil.fr">CNIL</Outside>.
          </List.Item>
          <List.Item>Un seul cookie, nécessaire à la connexion. Aucune mesure d’audience, aucune publicité.</List.Item>
        </List>
      </Section>
      <Section title="Le classement qui aide à proposer">
        <List spacing="xs">
          <List.Item>
            Pour chaque poste, un classement automatique aide la conseillère ou le conseiller à penser à tout le monde.
            Une personne décide toujours qui est proposé.
          </List.Item>
          <List.Item>
            Il regarde les métiers que vous cherchez, la distance et vos moyens de transport, vos disponibilités, vos
            compétences, votre expérience et vos passages en entreprise, vos permis et diplômes, et depuis quand vous
            attendez. Votre âge ne sert qu’à respecter la loi.
          </List.Item>
          <List.Item>
            Il ne regarde jamais votre sexe, votre origine, votre lieu de naissance, votre adresse ou votre quartier,
            votre santé, un handicap, vos revenus.
          </List.Item>
          <List.Item>
            Vous pouvez demander à votre Mission Locale pourquoi vous êtes proposé·e pour un poste, ou pourquoi vous ne
            l’êtes pas. Elle a la réponse tout de suite, point par point.
          </List.Item>
          <List.Item>
            Qui a vu quelle liste, et quand, est gardé. Si vous l’acceptez, votre sexe et votre quartier peuvent être
            notés à part, pour vérifier que chaque groupe a sa chance&nbsp;: le classement ne les lit pas.
          </List.Item>
        </List>
      </Section>
      <Section title="Sources des données publiques">
        <List spacing="xs">
          <List.Item>
            Métiers&nbsp;: répertoire ROME 4.0 de France Travail. Les noms de tous les jours ont été écrits pour
            Passerelle.
          </List.Item>
          <List.Item>
            Communes et codes postaux&nbsp;: <Outside href="https://www.insee.fr">Insee</Outside> et La Poste, réunis
            par Etalab (licence ouverte).
          </List.Item>
          <List.Item>
            Positions des communes&nbsp;: <Outside href="https://www.geonames.org">GeoNames</Outside>, licence CC BY
            4.0.
          </List.Item>
          <List.Item>
            Offres, demandes et embauches par métier (2021), dont les proportions aident à reconnaître un métier&nbsp;:
            France Travail (licence ouverte).
          </List.Item>
          <List.Item>Jours fériés et codes NAF&nbsp;: ministères sociaux (licence Apache 2.0).</List.Item>
        </List>
      </Section>
      <Section title="Accessibilité">
        <Text>
          Les pages sont faites pour être utilisées au clavier, avec un lecteur d’écran et sur un petit téléphone. Elles
          sont vérifiées automatiquement à chaque version&nbsp;; aucun audit RGAA complet n’a encore été fait. Si une
          page vous bloque, dites-le à votre Mission Locale&nbsp;: elle peut faire la démarche avec vous au téléphone.
        </Text>
      </Section>
    </Page>
  );
}
