export type { CompaniesEvent } from './companies.events.js';
export { CompaniesModule } from './companies.module.js';
export { CompaniesQueries, type CompanyListRow, type PendingEmployerRow } from './companies.queries.js';
export { Companies, type CompanyDetails, type Registration } from './companies.service.js';
export { Company } from './company.entity.js';
export { CompanyContact, contactKinds, type ContactKind } from './company-contact.entity.js';
export { CompanyContacts, type ContactRow, type NewContact } from './company-contacts.service.js';
export { CompanyPeople, type CompanyPersonRow } from './company-people.service.js';
