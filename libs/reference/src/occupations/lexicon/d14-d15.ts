import { list, type LexiconEntry } from './lexicon-entry.js';

/** Trade: food crafts, shops, beauty, selling. */
export const lexiconD14: LexiconEntry[] = [
  {
    code: 'D1401',
    label: 'Assistant commercial / Assistante commerciale',
    names: list`assistant commercial, assistante commerciale, assistant commercial et technique, assistante adv, adv,
      assistant adv, assistant administration des ventes, assistante administration des ventes,
      administration des ventes, gestionnaire adv, commercial sédentaire, commerciale sédentaire,
      technico-commercial sédentaire, employé commercial sédentaire, secrétaire commerciale, attaché commercial,
      attachée commerciale, délégué commercial, commercial, commerciale, vrp, chargé de clientèle btob,
      chargé de relation client, assistant service client, assistante service clients, assistant sav,
      assistante export, assistant import-export, assistante achats, assistant e-commerce, assistante des ventes,
      assistant commerciale`,
    tasks: list`répondre aux clients au téléphone et par e-mail, saisir les commandes, établir les devis,
      suivre les livraisons, éditer les factures, relancer les clients, traiter les réclamations,
      mettre à jour le fichier clients, préparer les rendez-vous des commerciaux, répondre aux appels d’offres`,
    skills: list`relation client, saisie de commandes, devis et factures, tableur, logiciel de gestion commerciale,
      CRM, relance et négociation, anglais commercial, orthographe`,
    near: ['M1607', 'D1403', 'M1602', 'D1408', 'M1601', 'D1402', 'D1407', 'D1213'],
    cues: list`commandes, devis, facturation, relance, portefeuille clients, crm, erp, appels d’offres, prospection,
      service commercial, fournisseurs, réclamations, litiges, tarifs, sédentaire, export, fichier clients`,
  },
  {
    code: 'D1402',
    label: 'Commercial / Commerciale grands comptes et entreprises',
    names: list`commercial b to b, commercial btob, commercial entreprises, commerciale entreprises, commercial
      terrain, chargé d’affaires commercial, chargé de développement commercial, bizdev, account manager, key account
      manager, responsable grands comptes, commercial grands comptes, commercial itinérant, chargé de clientèle
      entreprises, développeur commercial, conseiller commercial entreprises, agent commercial, commercial auprès des
      professionnels, responsable de comptes, commercial prospection`,
    tasks: list`prospecter les entreprises, visiter les clients, négocier les contrats, répondre aux appels
      d’offres, suivre un portefeuille`,
    skills: list`négociation, prospection, anglais, permis B`,
    near: ['D1407', 'D1403', 'D1406', 'D1401', 'M1707', 'D1213', 'M1704'],
    cues: list`prospection, portefeuille, clients, entreprises, négociation, b to b, chiffre d’affaires, secteur,
      rendez-vous`,
  },
  {
    code: 'D1403',
    label: 'Conseiller commercial / Conseillère commerciale auprès des particuliers',
    names: list`commercial auprès des particuliers, vendeur à domicile, vendeuse à domicile, vdi, commercial porte à
      porte, vendeur porte à porte, démarcheur, conseiller commercial particuliers, commercial photovoltaïque,
      commercial panneaux solaires, commercial rénovation énergétique, technico-commercial particuliers, commercial
      cuisine, conseiller commercial fibre, vendeur itinérant, commercial b to c, commercial btoc, conseiller vendeur en
      habitat, vendeur contrats obsèques, prospecteur, conseiller commercial à domicile, commercial fenêtres`,
    tasks: list`prospecter à domicile, présenter les produits, faire un devis, signer les contrats`,
    skills: list`vente, démarchage, permis B`,
    near: ['D1402', 'D1212', 'C1504', 'D1408', 'D1501', 'D1404', 'C1102'],
    cues: list`particuliers, domicile, porte-à-porte, prospection, démarchage, devis, rénovation`,
  },
  {
    code: 'D1404',
    label: 'Vendeur / Vendeuse automobile',
    names: list`vendeur automobile, vendeuse automobile, commercial automobile, conseiller commercial automobile,
      vendeur de voitures, vendeur véhicules neufs, vendeur vn vo, vendeur véhicules d’occasion, vendeur moto, vendeur
      de caravanes, vendeur camping-car, conseiller des ventes automobile, vendeur pièces de rechange auto, magasinier
      vendeur pièces auto, vendeur poids lourds, vendeur bateaux, vendeur de cycles, vendeur utilitaires, secrétaire
      commerciale automobile`,
    tasks: list`accueillir en concession, faire essayer, estimer une reprise, négocier la vente, livrer le véhicule`,
    skills: list`vente, financement, mécanique de base, permis B`,
    near: ['D1402', 'D1407', 'D1211', 'I1604', 'D1403', 'D1213', 'I1103'],
    cues: list`concession, véhicules, voitures, essai, reprise, occasion, financement, automobile`,
  },
  {
    code: 'D1405',
    label: 'Conseiller / Conseillère en information médicale',
    names: list`visiteur médical, visiteuse médicale, délégué médical, déléguée médicale, délégué pharmaceutique,
      délégué hospitalier, commercial dispositifs médicaux, attaché à la promotion du médicament, délégué vétérinaire,
      animateur parapharmacie délégué`,
    tasks: list`visiter les médecins, présenter les médicaments, organiser des réunions, suivre un secteur`,
    skills: list`pharmacologie, argumentation, permis B`,
    near: ['D1407', 'D1402', 'J1202', 'J1307', 'M1705', 'D1408', 'J1506'],
    cues: list`médecins, pharmacies, laboratoire, médicaments, visites, hôpital`,
  },
  {
    code: 'D1406',
    label: 'Directeur / Directrice des ventes',
    names: list`chef des ventes, cheffe des ventes, responsable des ventes, responsable commercial secteur, chef de
      secteur, animateur commercial réseau, directeur d’agence commerciale, manager commercial, manager des ventes,
      responsable de secteur, directeur des ventes, responsable d’équipe commerciale, chef de région, responsable
      développement réseau, directeur d’agence`,
    tasks: list`encadrer les commerciaux, fixer les objectifs, accompagner sur le terrain, suivre les résultats`,
    skills: list`encadrement, négociation, pilotage`,
    near: ['M1707', 'D1402', 'D1407', 'D1301', 'D1509', 'D1401', 'M1704', 'M1302'],
    cues: list`équipe commerciale, objectifs, ventes, secteur, région, réseau, commerciaux`,
  },
  {
    code: 'D1407',
    label: 'Technico-commercial / Technico-commerciale',
    names: list`technico-commercial, technico-commerciale, attaché technico-commercial, atc, ingénieur
      technico-commercial, commercial technique, vendeur technique, deviseur technico-commercial, chargé d’affaires
      technico-commercial, conseiller technico-commercial, technicocommercial, vendeur négoce matériaux, commercial
      agricole, technico-commercial btp, prescripteur`,
    tasks: list`conseiller sur un produit technique, établir les devis, visiter les chantiers, suivre les commandes,
      prospecter`,
    skills: list`connaissance technique, négociation, devis`,
    near: ['D1402', 'D1401', 'H1102', 'D1406', 'D1213', 'M1101', 'D1404'],
    cues: list`technique, devis, produits, chantiers, clients, solutions, commandes, négoce, industrie`,
  },
  {
    code: 'D1408',
    label: 'Conseiller / Conseillère clientèle à distance',
    names: list`téléconseiller, téléconseillère, télévendeur, télévendeuse, téléprospecteur, téléprospectrice,
      télé-conseiller, télévente, téléopérateur, conseiller clientèle à distance, conseiller client à distance,
      conseiller téléphonique, agent de centre d’appels, opérateur centre d’appel, chargé de clientèle téléphone,
      hotliner commercial, hotesse centre d’appels, chargé de relation client à distance, conseiller relation client,
      superviseur centre d’appels, télé-enquêteur commercial, conseiller service client, conseiller clientèle, chargé de
      service client, agent de relation client, preneur de rendez-vous, téléacteur`,
    tasks: list`répondre aux appels, appeler des prospects, prendre des rendez-vous, traiter une réclamation, saisir
      les demandes`,
    skills: list`téléphone, écoute, informatique, vente`,
    near: ['M1401', 'D1401', 'M1601', 'I1401', 'D1403', 'M1704', 'H1101', 'C1201'],
    cues: list`appels, téléphone, casque, centre d’appels, clients, plateau, rendez-vous, réclamations, appels
      entrants`,
  },
  {
    code: 'D1501',
    label: 'Animateur / Animatrice des ventes',
    names: list`animateur de vente, animatrice de vente, animateur commercial, démonstrateur, démonstratrice,
      démonstrateur en magasin, hôte de vente, animateur en grande surface, animatrice parfumerie, sampleur, hôtesse de
      dégustation, animateur promotionnel`,
    tasks: list`faire goûter ou essayer, animer un stand, attirer les clients, rendre compte des ventes`,
    skills: list`vente, prise de parole`,
    near: ['D1212', 'D1211', 'E1107', 'D1106', 'D1403', 'D1214', 'D1506', 'D1505'],
    cues: list`animation, stand, dégustation, démonstration, promotion, grande surface`,
  },
  {
    code: 'D1502',
    label: 'Chef / Cheffe de rayon produits alimentaires',
    names: list`chef de rayon alimentaire, chef de rayon, cheffe de rayon, manager de rayon alimentaire, responsable
      de rayon alimentaire, responsable rayon frais, manager de rayon, chef de rayon fruits et légumes, chef de rayon
      boucherie, chef de rayon épicerie, responsable fruits et légumes, adjoint chef de rayon, responsable boulangerie
      grande surface, responsable de rayon, manager métier, chef de rayon pgc, second de rayon alimentaire, responsable
      rayon boucherie`,
    tasks: list`passer les commandes, suivre les marges, organiser l’équipe, contrôler les dates, mettre en place
      les promotions`,
    skills: list`gestion de rayon, encadrement, hygiène`,
    near: ['D1503', 'D1507', 'D1301', 'D1509', 'D1106', 'D1508', 'D1101', 'D1504'],
    cues: list`rayon, marges, commandes, promotions, supermarché, frais, épicerie, équipe`,
  },
  {
    code: 'D1503',
    label: 'Chef / Cheffe de rayon de produits non alimentaires',
    names: list`chef de rayon non alimentaire, chef de rayon bazar, chef de rayon textile, manager de rayon non
      alimentaire, responsable de rayon bricolage, chef de rayon bricolage, responsable rayon jardin, chef de rayon
      électroménager, manager de rayon textile, chef de secteur bricolage rayon, responsable de rayon multimédia`,
    tasks: list`suivre les ventes du rayon, commander, encadrer les vendeurs, organiser les opérations`,
    skills: list`gestion de rayon, encadrement, merchandising`,
    near: ['D1502', 'D1301', 'D1509', 'D1212', 'D1214', 'D1507', 'D1508', 'D1504'],
    cues: list`rayon, bazar, bricolage, textile, vendeurs, marges, implantation`,
  },
  {
    code: 'D1504',
    label: 'Directeur / Directrice de magasin de grande distribution',
    names: list`directeur de supermarché, directrice de supermarché, directeur d’hypermarché, directeur de magasin
      grande distribution, directeur grande surface, directeur adjoint de supermarché, adjoint directeur magasin
      alimentaire, directeur de magasin, responsable de supermarché, adhérent supermarché, dirigeant de grande surface`,
    tasks: list`diriger le magasin, suivre le compte d’exploitation, encadrer les chefs de rayon`,
    skills: list`gestion, encadrement, commerce`,
    near: ['D1509', 'D1301', 'D1502', 'D1503', 'M1302', 'G1402', 'N1302'],
    cues: list`supermarché, hypermarché, compte d’exploitation, chefs de rayon`,
  },
  {
    code: 'D1505',
    label: 'Hôte / Hôtesse de caisse',
    names: list`caissier, caissière, hôte de caisse, hôtesse de caisse, employé de caisse, employée de caisse, caisse,
      agent de caisse, agente de caisse, tenir la caisse, caissier vendeur, caissière vendeuse,
      employé polyvalent caisse, hôte service client, hôtesse service clients, hôte de caisse et accueil,
      hôtesse caisse libre-service, caissier station-service, employé de station-service, pompiste, caissier pompiste,
      péagiste, caissier parking, caissier cinéma, caissier restauration, hôtesse de caise, caisière,
      hotesse de caisses`,
    tasks: list`accueillir les clients, scanner les articles, encaisser, rendre la monnaie, contrôler sa caisse,
      surveiller les caisses automatiques, tenir l’accueil du magasin, ranger les paniers, gérer la fidélité,
      mettre en rayon aux heures creuses`,
    skills: list`tenue de caisse, rendu de monnaie, accueil du client, calme devant l’affluence, calcul mental,
      gestion des conflits, fond de caisse, mise en rayon`,
    near: ['D1507', 'D1106', 'M1601', 'G1603', 'D1214', 'D1212', 'D1211', 'N1103'],
    cues: list`encaissement, caisses, tapis, monnaie, scanner, fond de caisse, supermarché, hypermarché,
      carte de fidélité, clientèle, file d’attente, caisse automatique, tickets, station-service, pompe, carburant`,
  },
  {
    code: 'D1506',
    label: 'Merchandiser',
    names: list`merchandiser, merchandiseur, merchandiseuse, visual merchandiser, visuel merchandiser,
      marchandiseur, responsable merchandising, assistant merchandising, implanteur de rayon, agent d’implantation
      merchandising`,
    tasks: list`implanter les produits, mettre en valeur les rayons, suivre les consignes visuelles`,
    skills: list`merchandising, sens de l’esthétique`,
    near: ['B1301', 'D1507', 'D1501', 'D1503', 'D1502', 'M1705', 'D1212'],
    cues: list`implantation, visuel, linéaire, produits, planogramme, vitrines`,
  },
  {
    code: 'D1507',
    label: 'Employé / Employée de rayon libre-service',
    names: list`employé de rayon, employée de rayon, employé libre-service, employée libre-service, els, employé ls,
      employé rayon, mise en rayon, metteur en rayon, metteuse en rayon, remplissage de rayons,
      agent de mise en rayon, employé commercial, employée commerciale, employé polyvalent magasin,
      employé de magasin, employée de magasin, employé polyvalent libre-service, employé de supermarché,
      employé grande surface, équipière de magasin, employé rayon frais, employé rayon fruits et légumes,
      employé fruits et légumes, employé produits frais, réassortisseur, employé rayon textile, réassort,
      employer libre service, équipier grande surface`,
    tasks: list`mettre les produits en rayon, décharger les palettes, contrôler les dates, étiqueter les prix,
      faire le facing, retirer les produits abîmés, renseigner les clients, tenir la réserve, aider en caisse,
      nettoyer le rayon, faire l’inventaire`,
    skills: list`mise en rayon, rotation des produits, usage du transpalette, contrôle des dates, étiquetage,
      chaîne du froid, accueil du client, port de charges, inventaire`,
    near: ['D1505', 'N1103', 'D1106', 'N1105', 'D1212', 'D1214', 'D1506', 'G1603'],
    cues: list`rayon, facing, gondole, palette, réserve, tire-palette, dates, dlc, étiquettes, supermarché,
      hypermarché, magasin, réassort, rotation, balisage, transpalette, fruits et légumes, frais, matin tôt`,
  },
  {
    code: 'D1508',
    label: 'Responsable de caisses',
    names: list`chef de caisse, cheffe de caisse, chef caissière, responsable de caisse, responsable caisses,
      responsable ligne de caisse, adjoint responsable de caisses, responsable accueil caisse, chef hôtesse de caisse,
      manager caisse`,
    tasks: list`organiser les plannings de caisse, compter les fonds, former les hôtes de caisse, régler les litiges`,
    skills: list`encadrement, comptage, accueil`,
    near: ['D1505', 'D1509', 'D1301', 'M1601', 'D1503', 'D1502'],
    cues: list`caisses, fonds, planning, hôtesses, coffre`,
  },
  {
    code: 'D1509',
    label: 'Responsable de département en grande distribution',
    names: list`responsable de département grande distribution, chef de département, chef de secteur grande
      distribution, manager de département, responsable de secteur alimentaire, chef de secteur produits frais, manager
      de secteur magasin, responsable secteur non alimentaire, chef de secteur pgc`,
    tasks: list`piloter plusieurs rayons, encadrer les chefs de rayon, suivre les résultats`,
    skills: list`gestion, encadrement`,
    near: ['D1502', 'D1503', 'D1504', 'D1301', 'D1406', 'D1508'],
    cues: list`secteur, département, hypermarché, rayons, résultats`,
  },
];
