import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

// The colours of the portal, written out: the page stands alone. Dark where the phone is; on paper only what is read.
const style = `
:root{color-scheme:light;--ink:#1d2522;--soft:#5d584e;--line:#d6cfc2;--paper:#fff;--ground:#faf8f4;--accent:#12594d;--accent-ink:#fff;--warn:#842b19;--field:#fff;--field-line:#857e70;--chosen:#eef6f4;--focus:#2f8474}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#ece9e2;--soft:#b9b2a5;--line:#4a463f;--paper:#1f2522;--ground:#151917;--accent:#7fd1bf;--accent-ink:#0c2420;--warn:#ffb4a3;--field:#151917;--field-line:#8f897c;--chosen:#1d3a34;--focus:#7fd1bf}}
@media print{body{background:#fff}main{border:0}button,summary,textarea,footer{display:none}}
*{box-sizing:border-box}
a{color:var(--accent)}
a[href^="tel:"],a[href^="mailto:"],a[href^="?"]{display:inline-block;padding:.55rem 0}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:38rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem;color:var(--soft);font-weight:600}
main{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;margin-top:1rem;padding:1.25rem 1.25rem 1.5rem}
@media(max-width:40rem){main{border-radius:0;border-left:0;border-right:0}}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem}
h2{font-size:1.125rem;margin:1.5rem 0 .5rem}
p,ul{margin:.5rem 0}
fieldset{border:0;margin:1.5rem 0 0;padding:0;min-width:0}
legend{font-weight:600;padding:0;margin-bottom:.5rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;border:1px solid var(--line);border-radius:.5rem;padding:.75rem;margin:.5rem 0;cursor:pointer}
.choice:has(:checked){border-color:var(--accent);background:var(--chosen)}
.choice input{width:1.35rem;height:1.35rem;margin:.1rem 0 0;flex:none;accent-color:var(--accent)}
label.field{display:block;font-weight:600;margin-top:1rem}
textarea,select,input[type=text],input[type=date],input[type=time]{width:100%;font:inherit;padding:.6rem .75rem;border:1px solid var(--field-line);border-radius:.5rem;background:var(--field);color:inherit;margin-top:.35rem}
button{font:inherit;font-weight:600;display:block;width:100%;padding:.85rem 1rem;border-radius:.5rem;border:1px solid var(--accent);background:var(--accent);color:var(--accent-ink);margin-top:.75rem;cursor:pointer}
button.second{background:var(--field);color:var(--accent)}
details{margin-top:.75rem}summary{padding:.6rem 0;cursor:pointer}
summary.first,summary.second{padding:.85rem 1rem;border-radius:.5rem;border:1px solid var(--accent);background:var(--accent);color:var(--accent-ink);font-weight:600}
summary.second{background:var(--field);color:var(--accent)}
.pair{display:grid;grid-template-columns:3fr 2fr;gap:.75rem}.pair label{margin-top:.25rem;min-width:0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.error{color:var(--warn);font-weight:600}
.note{color:var(--soft);font-size:.95rem}
dl{margin:.5rem 0}dt{color:var(--soft);font-size:.95rem}dd{margin:0 0 .5rem;font-weight:600}
footer{padding:1rem;color:var(--soft);font-size:.9rem}
`;

/** The frame of every page opened from a mail: French, readable on any phone, no script, no cookie. */
export function Layout({
  title,
  footer = 'Ce lien est personnel\u00a0: ne le transférez pas.',
  children,
}: {
  title: string;
  footer?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${title} – Passerelle`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>Passerelle · Mission Locale</header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>{footer}</footer>
      </body>
    </html>
  );
}

/** A choice among several, big enough for a thumb. */
export function Choice(props: {
  name: string;
  value: string;
  label: ReactNode;
  type?: 'radio' | 'checkbox';
  checked?: boolean;
  required?: boolean;
}): ReactNode {
  const { type = 'radio', label, checked, ...input } = props;
  return (
    <label className="choice">
      <input type={type} defaultChecked={checked} {...input} />
      <span>{label}</span>
    </label>
  );
}

export const renderPage = (page: ReactNode): string => `<!doctype html>${renderToStaticMarkup(page)}`;
