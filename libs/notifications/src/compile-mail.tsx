import Handlebars from 'handlebars';
import { convert, type FormatCallback } from 'html-to-text';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MailDefinition, MailVariables } from './mail-definition.js';
import { HTML_ONLY, MailLayout } from './mail-layout.js';
import { typography } from './words.js';

export interface CompiledMail {
  subject: (variables: MailVariables) => string;
  html: (variables: MailVariables) => string;
  text: (variables: MailVariables) => string;
}

/** Name of the value that leads to the page on which a reader of reminders asks for no more of them. */
export const UNSUBSCRIBE = 'unsubscribe';

const compiled = new Map<string, CompiledMail>();
const placeholder = (name: string): string => `{{${name}}}`;

/** In plain text the address of a link stands on a line of its own, where every program makes it clickable. */
const linkBelow: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(typography(' :'));
  builder.addLineBreak();
  builder.addInline((element.attribs as { href: string }).href);
};

const plainText = (html: string): string =>
  convert(html, {
    wordwrap: false,
    formatters: { linkBelow },
    selectors: [
      { selector: 'a', format: 'linkBelow' },
      { selector: `.${HTML_ONLY}`, format: 'skip' },
    ],
  });

/**
 * The mail ready to be filled. React renders the layout once per mail and process (about 14 ms); filling takes well
 * under one. Values are escaped in HTML and left as they are in plain text; a missing value is an error.
 */
export function compileMail(definition: MailDefinition): CompiledMail {
  const known = compiled.get(definition.key);
  if (known) return known;
  const { Body } = definition;
  const subject = typography(definition.subject(placeholder));
  const html = `<!doctype html>${typography(
    renderToStaticMarkup(
      <MailLayout
        subject={subject}
        preview={definition.preview(placeholder)}
        unsubscribe={definition.reminder ? placeholder(UNSUBSCRIBE) : null}
      >
        <Body v={placeholder} />
      </MailLayout>,
    ),
  )}`;
  const options = { strict: true, knownHelpersOnly: true };
  const fillSubject = Handlebars.compile<MailVariables>(subject, { ...options, noEscape: true });
  const fillText = Handlebars.compile<MailVariables>(plainText(html), { ...options, noEscape: true });
  const mail: CompiledMail = {
    // A line break in a name must not start a new header.
    subject: (variables) => fillSubject(variables).replace(/\s*[\r\n]+\s*/g, ' '),
    html: Handlebars.compile<MailVariables>(html, options),
    // Parts that were left out leave empty lines behind.
    text: (variables) =>
      fillText(variables)
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  };
  compiled.set(definition.key, mail);
  return mail;
}
