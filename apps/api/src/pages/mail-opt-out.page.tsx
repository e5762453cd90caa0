import type { ReactNode } from 'react';
import { Layout } from './layout.js';

export function MailOptOutPage({ optedOut }: { optedOut: boolean }): ReactNode {
  return optedOut ? (
    <Layout title="Vous ne recevez plus de rappels">
      <p>
        C’est noté. Nous vous écrivons encore quand une réponse est attendue de vous, une seule fois&nbsp;; ensuite,
        votre Mission Locale vous appelle.
      </p>
      <form method="post">
        <button name="action" value="again">
          Recevoir de nouveau les rappels
        </button>
      </form>
    </Layout>
  ) : (
    <Layout title="Ne plus recevoir de rappels&nbsp;?">
      <p>
        Nous vous écrirons encore quand une réponse est attendue de vous, mais une seule fois. Sans réponse, votre
        Mission Locale vous appelle.
      </p>
      <form method="post">
        <button name="action" value="stop">
          Ne plus recevoir de rappels
        </button>
      </form>
    </Layout>
  );
}
