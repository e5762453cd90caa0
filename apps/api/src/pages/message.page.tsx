import type { ReactNode } from 'react';
import { Layout } from './layout.js';

export function UnknownLinkPage(): ReactNode {
  return (
    <Layout title="Ce lien n’existe pas">
      <p>
        Il a peut-être été coupé par votre messagerie. Ouvrez-le depuis le message, ou appelez votre Mission Locale.
      </p>
    </Layout>
  );
}

/** What was asked is no longer possible: someone was faster, or the situation changed. */
export function RefusedPage({ message }: { message: string }): ReactNode {
  return (
    <Layout title="Ce n’est plus possible">
      <p>{message}</p>
      <p>
        <a href="?">Voir où en est cette page</a>
      </p>
    </Layout>
  );
}

/** The link is too old: a fresh one can be sent, to the address on record only. */
export function ExpiredPage({ renewed }: { renewed: boolean }): ReactNode {
  return (
    <Layout title="Ce lien n’est plus valable">
      {renewed ? (
        <p>
          C’est fait&nbsp;: un nouveau lien part à l’adresse e-mail que nous connaissons. Il arrive en quelques
          minutes&nbsp;; regardez aussi dans les courriers indésirables.
        </p>
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
