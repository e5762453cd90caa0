import type { ReactNode } from 'react';
import { Layout } from './layout.js';

/** A page that says one thing: thanks, an expired link, an unknown one. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return <Layout title={title}>{children}</Layout>;
}

/** The link is too old: a fresh one can be sent, to the address on record only. */
export function ExpiredPage({ renewed }: { renewed: boolean }): ReactNode {
  return (
    <Layout title="Ce lien n’est plus valable">
      {renewed ? (
        <p>C’est fait : un nouveau lien part à l’adresse e-mail que nous connaissons.</p>
      ) : (
        <form method="post">
          <p>Pour votre sécurité, les liens ne servent qu’un temps. Nous pouvons vous en envoyer un nouveau.</p>
          <button name="action" value="renew">
            Recevoir un nouveau lien
          </button>
        </form>
      )}
    </Layout>
  );
}
