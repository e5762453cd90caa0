import { list, type LexiconEntry } from './lexicon-entry.js';

/** Transport and logistics. */
export const lexiconN1: LexiconEntry[] = [
  {
    code: 'N1101',
    label: 'Cariste',
    names: list`cariste, caristes, agent cariste, cariste caces, caces, caces 3, caces 5, caces 1 3 5, caces r489,
      cariste caces 3, cariste caces 5, conducteur de chariot élévateur, conductrice de chariot élévateur,
      conducteur chariot, chariot élévateur, fenwick, conducteur de fenwick, cariste manutentionnaire,
      cariste magasinage, cariste d’entrepôt, cariste en entrepôt, cariste gerbeur, cariste industrie,
      cariste chargement, conducteur d’engins de manutention, conducteur de nacelle, nacelliste, kariste`,
    tasks: list`conduire le chariot élévateur, charger et décharger les camions, ranger les palettes en hauteur,
      approvisionner les lignes, contrôler les livraisons, scanner les palettes, vérifier l’état du chariot,
      préparer les expéditions, tenir le stock à jour`,
    skills: list`CACES R489 catégorie 1, CACES R489 catégorie 3, CACES R489 catégorie 5, règles de sécurité,
      lecture d’un bon, usage du scanner, gerbage en hauteur, gestion des stocks`,
    near: ['N1103', 'N1105', 'N1104', 'H3302', 'N1303', 'N4105', 'F1302', 'N4101'],
    cues: list`chariot, caces, fenwick, palettes, gerbage, chargement, déchargement, entrepôt, stockage, racks, quai,
      r489, camions, allées, mât rétractable, élévateur, logistique`,
  },
  {
    code: 'N1102',
    label: 'Déménageur / Déménageuse',
    names: list`déménageur, déménageuse, aide-déménageur, chauffeur déménageur, déménageur emballeur, chef d’équipe
      déménagement, manutentionnaire déménagement, déménageur manutentionnaire, conducteur déménageur, déménagement,
      porteur déménageur, emballeur déménagement`,
    tasks: list`porter les meubles, emballer la vaisselle, charger le camion, démonter et remonter`,
    skills: list`port de charges, emballage, permis B`,
    near: ['N1105', 'N4105', 'N1103', 'N4101', 'N1101', 'F1604'],
    cues: list`meubles, cartons, déménagement, camion, charges, emballage, monte-meuble`,
  },
  {
    code: 'N1103',
    label: 'Préparateur / Préparatrice de commandes',
    names: list`préparateur de commandes, préparatrice de commandes, préparation de commandes, préparateur drive,
      préparatrice drive, employé drive, agent logistique, agent d’entrepôt, employé logistique, opérateur logistique,
      équipier logistique, logisticien entrepôt, picker, picking, magasinier, magasinière, aide-magasinier,
      magasinier cariste, magasinier vendeur, magasinier pièces auto, magasinier réceptionnaire, agent de magasinage,
      réceptionnaire de marchandises, agent de réception expédition, agent de quai messagerie, inventoriste,
      emballeur, préparateur de comande, prépa de commandes`,
    tasks: list`prélever les articles, suivre le scanner ou la commande vocale, emballer et étiqueter,
      monter et filmer les palettes, réceptionner et contrôler les marchandises, ranger le stock, faire l’inventaire,
      charger les camions, servir au comptoir, préparer les courses du drive`,
    skills: list`commande vocale et scanner, CACES R489 catégorie 1, port de charges, contrôle des quantités,
      gestion des stocks, palettisation, rapidité, logiciel de stock`,
    near: ['N1101', 'N1105', 'H3302', 'D1507', 'N1303', 'N4105', 'M1603', 'N1102'],
    cues: list`commandes, entrepôt, picking, scanner, vocale, colis, palettes, transpalette, expédition, réception,
      stock, drive, étiquetage, inventaire, magasin, filmage, références, logistique, bons de livraison`,
  },
  {
    code: 'N1104',
    label: 'Pontier / Pontière',
    names: list`pontier, pontière, pontonnier, pontier élingueur, conducteur de pont roulant,
      conductrice de pont roulant, pont roulant, conducteur de portique, portiqueur, conducteur de grue mobile,
      conductrice de grue mobile, grutier mobile, grutier grue mobile, conducteur auto-grue, éclusier, éclusière,
      conducteur d’engins lourds de manutention, élingueur pontier, manœuvre de pont roulant,
      conducteur de camion grue porteur`,
    tasks: list`conduire le pont roulant, élinguer les charges, déplacer les pièces lourdes, charger les camions,
      guider au sol, vérifier les élingues, stabiliser la grue, manœuvrer l’écluse, tenir le cahier de suivi`,
    skills: list`CACES pont roulant R484, CACES grue mobile R483, élingage, gestes de guidage, règles de sécurité,
      lecture d’abaque, contrôle du matériel, coordination au sol`,
    near: ['N1101', 'F1301', 'N3203', 'N1105', 'F1302', 'F1704', 'N1103', 'N4101'],
    cues: list`pont roulant, élingues, élingage, grue, portique, levage, charges, bobines, r484, r483, télécommande,
      métallurgie, port, écluse, palan, crochet`,
  },
  {
    code: 'N1105',
    label: 'Manutentionnaire',
    names: list`manutentionnaire, manutention, agent de manutention, manœuvre manutentionnaire, déchargeur,
      chargeur déchargeur, chargement déchargement, déchargement de camions, déchargement de containers,
      agent de quai, agente de quai, manutentionnaire de nuit, manutentionnaire tri de colis, trieur de colis,
      tri de colis, agent de tri colis, port de charges, aide manutentionnaire, manutentionnaire caces, dépotage,
      manutentionaire, manutantionnaire, homme de manutention`,
    tasks: list`charger et décharger les camions, porter des colis, déplacer les palettes au transpalette,
      trier les colis, ranger les marchandises, filmer les palettes, monter et démonter du matériel, nettoyer le quai,
      vider les conteneurs`,
    skills: list`port de charges, gestes et postures, usage du transpalette, règles de sécurité,
      lecture d’une étiquette, travail en équipe, travail de nuit, rapidité`,
    near: ['N1103', 'N1101', 'N1102', 'H3302', 'F1704', 'K2303', 'N4105', 'D1507'],
    cues: list`colis, charges, camions, quai, transpalette, déchargement, palettes, marchandises, cartons, conteneur,
      diable, gestes et postures, tri, messagerie, tapis, expédition`,
  },
  {
    code: 'N1201',
    label: 'Affréteur / Affréteuse',
    names: list`affréteur, affréteuse, agent d’affrètement, affréteur routier, agent de fret, employé d’affrètement,
      chef d’affrètement, affréteur national, affréteur international, courtier de fret, commissionnaire de transport,
      responsable affrètement, opérateur de fret, agent d’exploitation affrètement`,
    tasks: list`trouver des camions, négocier les prix, suivre les livraisons`,
    skills: list`négociation, téléphone, anglais`,
    near: ['N4203', 'N1202', 'D1401', 'N1303', 'N3201', 'N4201', 'M1701'],
    cues: list`fret, affrètement, transporteurs, chargements, bourse de fret`,
  },
  {
    code: 'N1202',
    label: 'Agent / Agente de transit',
    names: list`transitaire, agent de transit, déclarant en douane, déclarant douane, déclarante en douane,
      gestionnaire transit, assistante import-export logistique, opérateur transport multimodal, agent de transit
      aérien, agent de transit maritime, technicien transit, exploitant maritime, exploitant aérien, coordinateur
      transport international, employé de transit, responsable douane, agent import export, assistant transit,
      gestionnaire import, opérateur transit, exploitant overseas, exploitant freight forwarding`,
    tasks: list`faire les déclarations, suivre les conteneurs, préparer les documents, réserver le transport`,
    skills: list`douane, anglais, incoterms`,
    near: ['N1201', 'N3201', 'D1401', 'N4203', 'N1303', 'M1701', 'N2201'],
    cues: list`douane, import, export, conteneurs, transit, incoterms, maritime, aérien`,
  },
  {
    code: 'N1301',
    label: 'Responsable logistique',
    names: list`responsable logistique, directeur logistique, directrice logistique, supply chain manager, chef de
      projet logistique, ingénieur logistique, responsable transport et logistique, coordinateur logistique,
      coordinatrice logistique, directeur supply chain, responsable de la logistique, responsable flux, responsable
      approvisionnement, responsable logistique et transport, responsable approvisionnements, responsable des flux
      logistiques, responsable approvisionnement et logistique`,
    tasks: list`organiser les flux, encadrer, négocier avec les transporteurs, réduire les coûts`,
    skills: list`logistique, encadrement, erp`,
    near: ['N1302', 'N1303', 'H1401', 'N4201', 'M1102', 'H1403', 'M1101'],
    cues: list`logistique, flux, transport, stocks, entrepôt, supply chain, coûts`,
  },
  {
    code: 'N1302',
    label: 'Responsable entrepôt logistique',
    names: list`responsable d’entrepôt, responsable entrepôt, chef d’entrepôt, directeur d’entrepôt, responsable de
      plateforme logistique, responsable de plate-forme, responsable d’exploitation logistique, chef d’équipe
      logistique, chef de quai, responsable de quai, chef d’équipe entrepôt, responsable magasin stock, responsable de
      site logistique, responsable dépôt, responsable d’équipe logistique, responsable exploitation logistique, chef
      d’équipe préparation de commandes, chef de dépôt, directeur de site logistique, responsable de dépôt, chef
      d’équipe quai, responsable exploitation entrepôt, responsable magasin pièces, superviseur logistique, chef
      d’équipe magasin`,
    tasks: list`organiser les équipes, suivre les réceptions et expéditions, gérer les stocks, veiller à la sécurité`,
    skills: list`encadrement, gestion de stock, wms`,
    near: ['N1301', 'N1103', 'N4201', 'N1303', 'H2502', 'M1302'],
    cues: list`entrepôt, quai, équipes, expéditions, préparation, stocks, plateforme`,
  },
  {
    code: 'N1303',
    label: 'Approvisionneur / Approvisionneuse logistique',
    names: list`approvisionneur, approvisionneuse, technicien logistique, technicienne logistique, gestionnaire de
      stock, gestionnaire de stocks, gestionnaire des approvisionnements, agent d’approvisionnement, agent de gestion
      des stocks, gestionnaire logistique, assistant logistique, assistante logistique, agent de planning logistique,
      employé logistique administratif, gestionnaire de flux logistiques, assistant approvisionnement, gestionnaire
      approvisionnement, technicien en logistique, assistant supply chain, approvisionneur logistique, pilote
      logistique, assistante approvisionnement, agent administratif logistique, technicien d’exploitation logistique,
      gestionnaire supply chain, gestionnaire d’approvisionnement, technicien supérieur logistique, assistant transport
      logistique, gestionnaire appro, logisticien, logisticienne, assistant appro`,
    tasks: list`passer les commandes, suivre les stocks, relancer les fournisseurs, organiser les livraisons`,
    skills: list`erp, tableur, gestion de stock`,
    near: ['N1103', 'H1403', 'M1101', 'N1301', 'N1302', 'N4203', 'N1201', 'N1101'],
    cues: list`approvisionnement, stocks, commandes, fournisseurs, erp, livraisons, inventaire, sap`,
  },
];
