/** The `CardFacts` of proposals `p`, wherever a company reads cards: one list of what is fetched for it. */
export const cardSelect = `
  select p.id as "proposalId", p.label, p.state, p.sent_at as "sentAt", p.contact_agreed as "contactAgreed",
    p.distance_km as "distanceKm", p.reasons, c.skills, c.certificates, c.available_from::text as "availableFrom", c.level,
    json_build_object('firstName', c.first_name, 'lastName', c.last_name, 'phone', c.phone, 'email', c.email) as contact
  from proposals p join candidates c on c.id = p.candidate_id`;
