import type { ReactNode } from 'react';

const ink = '#1d2433';
const accent = '#1f5f5b';

/** The frame of every mail: one column, system fonts, no picture, readable with images and styles off. */
export function MailLayout({ children }: { children: ReactNode }): ReactNode {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body style={{ margin: 0, background: '#f4f6fa', color: ink, font: '16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif' }}>
        <div style={{ maxWidth: 560, margin: '0 auto', padding: '24px 16px' }}>
          <div style={{ background: '#ffffff', border: '1px solid #d5dbe6', borderRadius: 10, padding: '8px 20px 20px' }}>{children}</div>
          <p style={{ color: '#52607a', fontSize: 14 }}>Passerelle, pour votre Mission Locale. Vous pouvez répondre à votre conseiller ou conseillère.</p>
        </div>
      </body>
    </html>
  );
}

/** The one thing a mail asks for. The link opens a page; nothing happens before a button is pressed there. */
export function MailButton({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <p style={{ margin: '20px 0' }}>
      <a href={href} style={{ display: 'inline-block', background: accent, color: '#ffffff', textDecoration: 'none', fontWeight: 600, padding: '12px 18px', borderRadius: 8 }}>
        {children}
      </a>
    </p>
  );
}
