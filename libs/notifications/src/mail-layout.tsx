import type { ReactNode } from 'react';

const ink = '#1d2433';
const soft = '#52607a';
const accent = '#1f5f5b';

/** What the plain text has no use for. */
export const HTML_ONLY = 'html-only';

/** Keeps the first words of the body out of the preview in lists of mails: blanks that nobody sees. */
const BLANKS = '\u200c\u00a0'.repeat(60);

/** The frame of every mail: one column, system fonts, no picture, readable with images and styles off. */
export function MailLayout({
  subject,
  preview,
  unsubscribe,
  children,
}: {
  subject: string;
  preview: string;
  /** Page on which reminders are stopped; null for a mail that is none. */
  unsubscribe: string | null;
  children: ReactNode;
}): ReactNode {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body
        style={{
          margin: 0,
          background: '#f4f6fa',
          color: ink,
          font: '16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
        }}
      >
        <div className={HTML_ONLY} style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>
          {preview}
          {BLANKS}
        </div>
        <div style={{ maxWidth: 560, margin: '0 auto', padding: '24px 16px' }}>
          <div
            style={{ background: '#ffffff', border: '1px solid #d5dbe6', borderRadius: 10, padding: '8px 20px 20px' }}
          >
            {children}
          </div>
          <p style={{ color: soft, fontSize: 14 }}>
            Passerelle, le service des Missions Locales pour l’emploi des jeunes. C’est gratuit.
          </p>
          {unsubscribe !== null && (
            <p style={{ color: soft, fontSize: 14 }}>
              <a href={unsubscribe} style={{ color: soft }}>
                Ne plus recevoir de rappels
              </a>
            </p>
          )}
        </div>
      </body>
    </html>
  );
}

/**
 * The one thing a mail asks for. The link opens a page; nothing happens before a button is pressed there. Below it the
 * address in letters, for programs that break links.
 */
export function MailButton({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <>
      <p style={{ margin: '20px 0 8px' }}>
        <a
          href={href}
          style={{
            display: 'inline-block',
            background: accent,
            color: '#ffffff',
            textDecoration: 'none',
            fontWeight: 600,
            padding: '12px 18px',
            borderRadius: 8,
          }}
        >
          {children}
        </a>
      </p>
      <p className={HTML_ONLY} style={{ margin: '0 0 20px', color: soft, fontSize: 13, overflowWrap: 'anywhere' }}>
        Le bouton ne marche pas ? Copiez cette adresse dans votre navigateur : {href}
      </p>
    </>
  );
}

/** What someone wrote, in their own words and lines. */
export function MailQuote({ children }: { children: ReactNode }): ReactNode {
  return (
    <p style={{ margin: '16px 0', paddingLeft: 14, borderLeft: `3px solid ${accent}`, whiteSpace: 'pre-line' }}>
      « {children} »
    </p>
  );
}

/** One line for each entry of a list: `of={v('skills')}`. */
export function MailList({ of: list }: { of: string }): ReactNode {
  return (
    <ul style={{ margin: '12px 0', paddingLeft: 20 }}>
      {block('#each', list)}
      <li>{'{{this}}'}</li>
      {'{{/each}}'}
    </ul>
  );
}

/** One line and one button-like link for each entry: `of={v('questions')}`. */
export function MailLinks({ of: list, children }: { of: string; children: ReactNode }): ReactNode {
  return (
    <>
      {block('#each', list)}
      <p style={{ margin: '20px 0' }}>
        {'{{line}}'}
        <br />
        <a href="{{link}}" style={{ color: accent, fontWeight: 600 }}>
          {children}
        </a>
      </p>
      {'{{/each}}'}
    </>
  );
}

/** Answers to touch, one below the other, big enough for a thumb: `of={v('answers')}`. */
export function MailAnswers({ of: list }: { of: string }): ReactNode {
  return (
    <>
      {block('#each', list)}
      <p style={{ margin: '8px 0' }}>
        <a
          href="{{link}}"
          style={{
            display: 'block',
            color: accent,
            border: `1px solid ${accent}`,
            textDecoration: 'none',
            fontWeight: 600,
            padding: '11px 16px',
            borderRadius: 8,
          }}
        >
          {'{{line}}'}
        </a>
      </p>
      {'{{/each}}'}
    </>
  );
}

/** Shown only when the value is there, else what comes instead: `given={v('phone')}`. */
export function When({
  given,
  children,
  otherwise,
}: {
  given: string;
  children: ReactNode;
  otherwise?: ReactNode;
}): ReactNode {
  return (
    <>
      {block('#if', given)}
      {children}
      {otherwise !== undefined && (
        <>
          {'{{else}}'}
          {otherwise}
        </>
      )}
      {'{{/if}}'}
    </>
  );
}

/** The last lines of a mail to a young person or an employer: a person with a name, and how to reach them. */
export function MailContact({ v }: { v: (name: 'contact' | 'phone') => string }): ReactNode {
  return (
    <p style={{ color: soft }}>
      Une question ? Votre contact : {v('contact')}
      <When given={v('phone')}>
        , <span style={{ whiteSpace: 'nowrap' }}>{v('phone')}</span>
      </When>
      . Vous pouvez aussi répondre à ce message.
    </p>
  );
}

/** `{{phone}}` -> `{{#if phone}}` */
const block = (helper: string, placeholder: string): string => placeholder.replace('{{', `{{${helper} `);
