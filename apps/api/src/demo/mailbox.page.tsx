import type { ReactNode } from 'react';
import { Layout } from '../pages/layout.js';

const FOOTER = 'Démonstration\u00a0: aucun message ne part sur internet.';

const time = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' });

export function MailboxPage({
  mails,
}: {
  mails: readonly { id: string; receivedAt: Date; to: string; subject: string }[];
}): ReactNode {
  return (
    <Layout title="Boîte aux lettres de la démonstration" footer={FOOTER}>
      <p className="note">Tous les messages envoyés arrivent ici. Aucun ne part sur internet.</p>
      {mails.length === 0 ? (
        <p>Aucun message pour l’instant. Demandez un code de connexion, puis rechargez cette page.</p>
      ) : (
        <ul style={{ listStyle: 'none', padding: 0 }}>
          {mails.map((mail) => (
            <li key={mail.id} style={{ borderTop: '1px solid #d5dbe6', padding: '.6rem 0' }}>
              <a href={`/mailbox/${mail.id}`}>{mail.subject}</a>
              <br />
              <span className="note">
                à {mail.to} · {time.format(mail.receivedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

/** The message in a frame of its own: its styles stay in it, its links open beside it. */
export function MailboxMessagePage(mail: { subject: string; to: string; receivedAt: Date; html: string }): ReactNode {
  return (
    <Layout title={mail.subject} footer={FOOTER}>
      <p className="note">
        à {mail.to} · {time.format(mail.receivedAt)} · <a href="/mailbox">tous les messages</a>
      </p>
      <iframe
        title="Message"
        sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox"
        srcDoc={mail.html.replace('<head>', '<head><base target="_top">')}
        style={{ width: '100%', height: '70vh', border: '1px solid #d5dbe6', borderRadius: 8 }}
      />
    </Layout>
  );
}
