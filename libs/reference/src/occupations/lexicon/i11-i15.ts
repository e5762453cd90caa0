import { list, type LexiconEntry } from './lexicon-entry.js';

/** Installation and maintenance. */
export const lexiconI11: LexiconEntry[] = [
  {
    code: 'I1101',
    label: 'Directeur / Directrice de la gestion technique des bâtiments',
    names: list`responsable technique bâtiment, responsable des services techniques, directeur des services
      techniques, responsable du patrimoine bâti, responsable maintenance immobilière, gestionnaire technique
      immobilier, facility manager, responsable patrimoine, responsable services généraux, gestionnaire technique,
      chargé de patrimoine, responsable technique immobilier, responsable technique, technicien patrimoine, dst, chargé
      de maintenance patrimoine, responsable technique de site, responsable moyens généraux, technicien bâtiment
      collectivité, responsable voirie, gestionnaire de patrimoine technique`,
    tasks: list`planifier les travaux, suivre les prestataires, gérer le budget, contrôler la sécurité des bâtiments`,
    skills: list`bâtiment, gestion de contrats, sécurité`,
    near: ['I1203', 'F1201', 'I1102', 'C1502', 'K2302', 'F1203', 'M1302', 'F1106'],
    cues: list`bâtiments, patrimoine, maintenance, prestataires, travaux, services techniques, voirie`,
  },
  {
    code: 'I1102',
    label: 'Ingénieur / Ingénieure de maintenance industrielle',
    names: list`responsable maintenance, ingénieur maintenance, ingénieur de maintenance, responsable maintenance
      industrielle, chef de service maintenance, chef d’équipe maintenance, responsable de maintenance, superviseur
      maintenance, responsable service maintenance, responsable travaux neufs, ingénieur travaux neufs, responsable
      technique maintenance, adjoint responsable maintenance, responsable technique et maintenance, coordinateur
      maintenance, chef d’atelier maintenance, chargé de maintenance`,
    tasks: list`planifier la maintenance, encadrer les techniciens, suivre les pannes et le budget, améliorer la
      fiabilité`,
    skills: list`maintenance, gmao, encadrement`,
    near: ['I1304', 'H2502', 'H1402', 'I1101', 'I1103', 'H1502', 'H2503'],
    cues: list`maintenance, gmao, fiabilité, équipements, techniciens, arrêts, travaux neufs`,
  },
  {
    code: 'I1103',
    label: "Chef / Cheffe d'atelier après-vente des véhicules (auto, moto, VTR)",
    names: list`chef d’atelier automobile, responsable après-vente automobile, réceptionnaire après-vente, chef
      d’atelier mécanique auto, conseiller service automobile, réceptionnaire atelier, chef d’équipe atelier auto,
      responsable d’atelier automobile, gestionnaire de flotte, gestionnaire de parc automobile, conseiller client
      après-vente automobile, chef d’atelier poids lourd, chef d’atelier carrosserie, responsable sav automobile,
      réceptionnaire automobile, conseiller service après-vente automobile, contre-maître atelier garage, responsable
      parc véhicules, chef d’atelier moto, conseiller service, chef d’équipe mécanique poids lourds`,
    tasks: list`recevoir les clients, répartir les réparations, établir les devis, encadrer les mécaniciens`,
    skills: list`mécanique automobile, relation client, encadrement`,
    near: ['I1604', 'I1606', 'D1404', 'H2503', 'D1301', 'N4201', 'I1102', 'D1204'],
    cues: list`atelier, véhicules, clients, réparations, garage, devis, ordre de réparation, mécaniciens`,
  },
  {
    code: 'I1201',
    label: "Agent / Agente technique d'affichage",
    names: list`afficheur, colleur d’affiches, agent d’affichage, agent d’entretien mobilier urbain, poseur
      d’affiches, agent de maintenance mobilier urbain, poseur d’enseignes, technicien pose enseignes, poseur de
      signalétique, monteur d’enseignes, poseur adhésif, covering`,
    tasks: list`coller les affiches, nettoyer les abribus, poser une enseigne`,
    skills: list`permis B, travail en hauteur, pose`,
    near: ['I1203', 'I1202', 'F1606', 'M1603', 'F1604', 'K2303', 'I1307', 'N1105'],
    cues: list`affiches, panneaux, abribus, enseignes, adhésif, signalétique`,
  },
  {
    code: 'I1202',
    label: "Agent / Agente d'exploitation de la voirie",
    names: list`agent de voirie, agent des routes, agent d’exploitation routière, cantonnier, cantonnière, agent
      d’entretien des routes, agent autoroutier, patrouilleur autoroutier, agent d’entretien de voirie, signaleur
      routier, agent de signalisation, applicateur de peinture routière, agent de marquage au sol, ouvrier autoroutier,
      agent technique voirie, conducteur saleuse, agent de viabilité`,
    tasks: list`entretenir les accotements, boucher les trous, saler, poser la signalisation`,
    skills: list`permis B ou C, signalisation, sécurité`,
    near: ['F1702', 'K2303', 'I1203', 'A1202', 'K2301', 'F1704', 'K1707', 'F1302'],
    cues: list`routes, voirie, signalisation, accotements, viabilité hivernale, patrouille, autoroute`,
  },
  {
    code: 'I1203',
    label: "Agent / Agente d'entretien du bâtiment",
    names: list`agent d’entretien du bâtiment, agent de maintenance, agente de maintenance,
      agent de maintenance du bâtiment, agent de maintenance polyvalent, agent technique, agent technique polyvalent,
      agent des services techniques, agent technique communal, employé communal, employé technique,
      employé polyvalent maintenance, ouvrier polyvalent, ouvrier polyvalent du bâtiment, ouvrier d’entretien,
      ouvrier de maintenance, homme d’entretien, homme toutes mains, homme à tout faire, factotum, petits travaux,
      agent multiservices, multi-technique bâtiment, technicien de maintenance bâtiment, agent d’entretien camping,
      employé polyvalent camping, entretien piscine, agent d’entretien piscine, vérificateur d’extincteurs,
      agent de maintenence, petits travaux de bricolage`,
    tasks: list`faire de petites réparations, changer une ampoule ou une prise, réparer une fuite,
      peindre et reboucher, monter des meubles, réparer une serrure, entretenir les abords,
      vérifier les installations, tondre et nettoyer, suivre les entreprises extérieures, entretenir la piscine`,
    skills: list`plomberie de base, électricité de base, peinture, menuiserie de base, habilitation électrique,
      bricolage, entretien des espaces verts, autonomie`,
    near: ['F1606', 'A1203', 'F1603', 'F1602', 'K2501', 'F1704', 'I1304', 'K2204'],
    cues: list`petites réparations, maintenance, bricolage, plomberie, électricité, peinture, serrurerie, bâtiment,
      locaux, dépannage, polyvalent, résidence, commune, camping, extincteurs, piscine, espaces verts,
      multi-technique`,
  },
  {
    code: 'I1301',
    label: 'Ascensoriste',
    names: list`ascensoriste, technicien ascenseur, technicien ascensoriste, technicien de maintenance ascenseurs,
      monteur ascenseur, réparateur d’ascenseurs, dépanneur ascenseur, monteur ascensoriste, technicien monte-charge,
      technicien escalators, technicien en ascenseurs`,
    tasks: list`entretenir les ascenseurs, dépanner, changer les câbles, monter une cabine`,
    skills: list`électrotechnique, mécanique, habilitation électrique, permis B`,
    near: ['I1302', 'I1304', 'I1309', 'I1307', 'F1602', 'I1305', 'I1310', 'H2602'],
    cues: list`ascenseur, cabine, dépannage, immeubles, monte-charge, treuil`,
  },
  {
    code: 'I1302',
    label: "Technicien / Technicienne de maintenance d'installations automatisées",
    names: list`technicien automatismes portes, technicien portes automatiques, technicien de maintenance
      automatismes, automaticien de maintenance, technicien maintenance automatisme, installateur de portails
      automatiques, technicien fermetures automatiques, technicien instrumentation, instrumentiste, régulation
      instrumentation, technicien de maintenance robots, technicien régulation, technicien automaticien, technicien en
      régulation, technicien portails et portes automatiques, technicien gtb, technicien gtc, technicien instrumentiste,
      technicien métrologie instrumentation, technicien de maintenance portes automatiques`,
    tasks: list`dépanner les automatismes, régler les capteurs, programmer, étalonner`,
    skills: list`automatisme, électricité, programmation`,
    near: ['I1304', 'H1208', 'I1309', 'I1301', 'I1305', 'H2602', 'I1310'],
    cues: list`automatismes, portes automatiques, capteurs, régulation, instrumentation, automates, gtb`,
  },
  {
    code: 'I1303',
    label: 'Technicien / Technicienne de maintenance de distributeurs automatiques',
    names: list`technicien distributeurs automatiques, technicien de maintenance dab, technicien monétique,
      dépanneur de machines à café, technicien distributeurs de boissons, technicien de parcmètres, technicien machines
      à sous maintenance, technicien terminaux de paiement, technicien machine à café`,
    tasks: list`dépanner les distributeurs, relever les pannes, changer les pièces`,
    skills: list`électromécanique, permis B`,
    near: ['I1402', 'I1305', 'I1304', 'N4105', 'I1309', 'I1401', 'I1307'],
    cues: list`distributeurs, automates, monnayeurs, café, dépannage`,
  },
  {
    code: 'I1304',
    label: 'Technicien / Technicienne de maintenance industrielle',
    names: list`technicien de maintenance, technicienne de maintenance, technicien de maintenance industrielle,
      technicien maintenance, technicien maintenance industrielle, agent de maintenance industrielle, mécanicien de
      maintenance polyvalent, électromécanicien, électromécanicienne, électromécanicien de maintenance, technicien
      électromécanicien, opérateur de maintenance, technicien de maintenance polyvalent, maintenancier, technicien
      d’intervention maintenance, technicien de maintenance itinérant, technicien d’exploitation maintenance, dépanneur
      industriel, technicien éolien, technicien de maintenance éolienne, technicien maintenance polyvalent, technicien
      d’équipements de cuisine professionnelle, technicien de maintenance équipements médicaux, maintenance
      industrielle, technicien biomédical industriel, technicien itinérant maintenance, technicien de maintenace`,
    tasks: list`diagnostiquer les pannes, faire la maintenance préventive, changer les pièces, remplir les comptes
      rendus`,
    skills: list`électrotechnique, mécanique, pneumatique, habilitation électrique`,
    near: ['I1309', 'I1310', 'I1302', 'H2912', 'I1306', 'I1305', 'I1603'],
    cues: list`maintenance, préventive, corrective, pannes, équipements, hydraulique, pneumatique, électromécanique,
      gmao, machines`,
  },
  {
    code: 'I1305',
    label: 'Technicien / Technicienne installation et maintenance électronique',
    names: list`technicien électronique maintenance, technicien de maintenance électronique, dépanneur électronique,
      technicien biomédical, technicien de maintenance biomédicale, réparateur électronique, technicien réparation
      cartes, technicien radar, réparateur de smartphones, réparateur de téléphones, technicien avionique, technicien
      itinérant électronique, réparateur téléphone portable, technicien réparateur électronique, technicien dispositifs
      médicaux, technicien maintenance équipements biomédicaux, technicien de réparation électronique`,
    tasks: list`dépanner les appareils, changer les composants, étalonner, former les utilisateurs`,
    skills: list`électronique, mesure, permis B`,
    near: ['I1402', 'I1401', 'I1307', 'H1504', 'I1309', 'I1302', 'H2605', 'H1209'],
    cues: list`électronique, dépannage, appareils, biomédical, cartes, smartphones, réparation`,
  },
  {
    code: 'I1306',
    label: 'Frigoriste',
    names: list`frigoriste, technicien frigoriste, technicienne frigoriste, technicien climatisation, installateur
      de climatisation, monteur frigoriste, technicien froid et climatisation, dépanneur frigoriste, technicien cvc,
      technicien froid, poseur de climatisation, monteur en climatisation, technicien pompe à chaleur, aide frigoriste,
      technicien de maintenance cvc, technicien clim, apprenti frigoriste, technicien frigoriste itinérant, technicien
      de maintenance chauffage ventilation climatisation, technicien de maintenance froid, metteur au point cvc,
      frigorise, technicien itinérant cvc`,
    tasks: list`poser des climatiseurs, charger en fluide, dépanner une chambre froide, entretenir`,
    skills: list`attestation fluides, électricité, brasage, permis B`,
    near: ['I1308', 'F1603', 'I1309', 'I1304', 'I1402', 'F1602', 'H2914'],
    cues: list`froid, climatisation, fluides frigorigènes, chambre froide, pompe à chaleur, cvc, ventilation`,
  },
  {
    code: 'I1307',
    label: 'Antenniste',
    names: list`technicien fibre, technicien fibre optique, technicien fibre optique d2, raccordeur fibre,
      raccordeur fibre optique, technicien télécom, technicien télécoms, installateur télécoms, antenniste, poseur
      d’alarmes, installateur d’alarmes, technicien alarme, technicien courants faibles, électricien courants faibles,
      technicien vidéosurveillance, technicien réseaux télécoms, tireur de câble fibre, technicien raccordement ftth,
      technicien ftth, technicien sécurité électronique, technicien ssi, technicien incendie, technicien désenfumage,
      technicien réseau cuivre, soudeur fibre optique, technicien réseau mobile, installateur d’antennes, technicien
      sûreté, technicien vdi, technicien contrôle d’accès, technicien systèmes d’alarme, monteur câbleur fibre optique,
      technicien détection incendie, technicien raccordeur, technicien extincteurs, vérificateur extincteurs`,
    tasks: list`raccorder la fibre chez l’abonné, tirer les câbles, poser caméras et alarmes, dépanner`,
    skills: list`raccordement, habilitation électrique, travail en hauteur, permis B`,
    near: ['F1605', 'F1602', 'I1305', 'I1401', 'I1309', 'M1801', 'M1804'],
    cues: list`fibre optique, télécoms, câbles, alarmes, vidéosurveillance, antenne, raccordement, courants faibles,
      incendie`,
  },
  {
    code: 'I1308',
    label: 'Chauffagiste',
    names: list`technicien chauffage, technicienne chauffage, technicien de maintenance chauffage, technicien sav
      chauffage, chauffagiste dépanneur, technicien chaudière, dépanneur chauffage, technicien de chauffage, technicien
      d’exploitation chauffage, technicien énergie chauffage, technicien d’exploitation cvc, technicien d’exploitation
      en génie climatique, poêlier, installateur de poêles, technicien poêles à granulés, technicien chaufferie, agent
      technique chauffage, technicien de maintenance en chauffage, poseur de poêle`,
    tasks: list`entretenir les chaudières, dépanner, régler les brûleurs, ramoner`,
    skills: list`chauffage, gaz, électricité, permis B`,
    near: ['F1603', 'I1306', 'I1304', 'I1309', 'H2914', 'I1203', 'H2701'],
    cues: list`chauffage, chaudières, brûleurs, gaz, poêles, entretien, dépannage, granulés, chaufferie`,
  },
  {
    code: 'I1309',
    label: 'Electricien / Electricienne de maintenance',
    names: list`électricien de maintenance, électricienne de maintenance, technicien de maintenance électrique,
      électrotechnicien, électrotechnicienne, électricien maintenance, technicien maintenance électrique, électricien
      d’entretien, électricien de maintenance industrielle, technicien électrotechnicien, dépanneur électricien,
      technicien électricité, technicien électrique, technicien haute tension, technicien onduleurs, technicien
      électricien, technicien en électricité, électricien d’usine, technicien bornes de recharge, technicien en
      électrotechnique, technicien de maintenance photovoltaïque`,
    tasks: list`dépanner les armoires, changer un moteur, contrôler les installations, lire les schémas`,
    skills: list`électrotechnique, habilitation électrique, schémas`,
    near: ['F1602', 'I1304', 'H2602', 'I1302', 'I1310', 'I1305', 'I1203'],
    cues: list`électricité, maintenance, armoires, moteurs, schémas, dépannage, basse tension, habilitation`,
  },
  {
    code: 'I1310',
    label: 'Mécanicien / Mécanicienne de maintenance industrielle',
    names: list`mécanicien de maintenance, mécanicien maintenance, mécanicien industriel, mécanicienne de
      maintenance, mécanicien d’entretien, technicien de maintenance mécanique, mécanicien monteur maintenance,
      hydraulicien, technicien hydraulicien, mécanicien d’usine, mécanicien machines tournantes, graisseur, mécanicien
      de maintenance industrielle, technicien hydraulique, agent de maintenance mécanique, mécanicien hydraulicien,
      mécanicien robinetterie, technicien maintenance mécanique, mécanicien pompes`,
    tasks: list`démonter et remonter les machines, changer les roulements, aligner, graisser`,
    skills: list`mécanique, hydraulique, lecture de plan`,
    near: ['I1304', 'H2901', 'I1603', 'H2912', 'I1309', 'H2909', 'I1602', 'I1604'],
    cues: list`mécanique, machines, roulements, hydraulique, pompes, graissage, dépannage, maintenance`,
  },
  {
    code: 'I1401',
    label: 'Technicien / Technicienne de maintenance en informatique',
    names: list`technicien de maintenance informatique, technicien support informatique, technicien helpdesk,
      technicien help desk, technicien de proximité informatique, hotliner, hotline informatique, technicien support
      utilisateurs, dépanneur informatique, technicien support, technicien micro, technicien de support informatique,
      technicien déploiement, technicien poste de travail, technicien support n1, technicien support n2, installateur
      informatique, réparateur informatique, technicien bureautique, technicien copieurs, technicien itinérant
      informatique, assistant informatique, technicien support applicatif, technicien service desk, alternant
      informatique, support informatique, technicien proximité`,
    tasks: list`installer les postes, dépanner les utilisateurs, gérer le parc, suivre les tickets`,
    skills: list`windows, réseaux, écoute, ticketing`,
    near: ['M1810', 'M1801', 'I1307', 'I1305', 'M1802', 'H1101', 'I1303'],
    cues: list`informatique, ordinateurs, utilisateurs, tickets, postes de travail, helpdesk, windows, dépannage,
      parc informatique`,
  },
  {
    code: 'I1402',
    label: 'Technicien / Technicienne de maintenance en appareils électroménagers',
    names: list`réparateur d’électroménager, technicien électroménager, dépanneur électroménager, réparateur tv,
      technicien sav électroménager, technicien de maintenance en électroménager, dépanneur électrodomestique,
      technicien blanc, technicien brun, technicien sav à domicile, réparateur petit électroménager, technicien
      itinérant électroménager, réparateur en électroménager, technicien gros électroménager`,
    tasks: list`dépanner à domicile, changer les pièces, livrer et installer, conseiller`,
    skills: list`électricité, diagnostic, permis B`,
    near: ['I1305', 'I1303', 'I1401', 'N4105', 'I1306', 'F1602', 'I1309', 'I1203'],
    cues: list`électroménager, lave-linge, télévision, dépannage, domicile, sav`,
  },
  {
    code: 'I1501',
    label: 'Cordiste',
    names: list`cordiste, technicien cordiste, travaux acrobatiques, cordiste btp, cordiste laveur de vitres,
      ouvrier cordiste, travaux sur cordes, cordiste cqp`,
    tasks: list`installer les cordages, travailler suspendu, poser des filets, nettoyer une façade`,
    skills: list`cordes, travail en hauteur, sécurité`,
    near: ['F1613', 'A1201', 'K2202', 'F1605', 'F1610', 'F1606', 'F1611', 'F1502'],
    cues: list`cordes, hauteur, falaise, façade, baudrier, travaux acrobatiques`,
  },
  {
    code: 'I1502',
    label: 'Scaphandrier / Scaphandrière',
    names: list`scaphandrier, plongeur professionnel, plongeur scaphandrier, plongeur travaux publics, soudeur
      sous-marin, scaphandrier travaux publics, plongeur démineur`,
    tasks: list`plonger, inspecter un ouvrage, souder sous l’eau`,
    skills: list`plongée, soudure, sécurité`,
    near: ['N3102', 'H2913', 'F1705', 'I1501', 'I1503', 'I1605', 'A1415', 'F1402'],
    cues: list`plongée, sous-marin, ouvrages, bateau, scaphandre`,
  },
  {
    code: 'I1503',
    label: 'Technicien / Technicienne en risques technologiques',
    names: list`désamianteur, désamianteuse, opérateur désamiantage, opérateur amiante, ouvrier désamianteur,
      démineur, technicien risques technologiques, agent de décontamination, décontaminateur nucléaire, opérateur
      dépollution, opérateur déplombage, technicien démantèlement nucléaire, agent d’assainissement nucléaire, opérateur
      en démantèlement, décontamineur, opérateur de désamiantage`,
    tasks: list`confiner la zone, retirer l’amiante, décontaminer, conditionner les déchets`,
    skills: list`protection individuelle, procédures, SS4 ou SS3`,
    near: ['K2305', 'H1303', 'F1613', 'K2304', 'F1704', 'I1502', 'F1702', 'K2306'],
    cues: list`amiante, confinement, désamiantage, nucléaire, décontamination, déchets dangereux`,
  },
];
