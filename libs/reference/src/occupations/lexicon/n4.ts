import { list, type LexiconEntry } from './lexicon-entry.js';

/** Transport and logistics. */
export const lexiconN4: LexiconEntry[] = [
  {
    code: 'N4101',
    label: 'Conducteur / Conductrice de poids lourd',
    names: list`chauffeur poids lourd, chauffeuse poids lourd, chauffeur pl, chauffeur spl, chauffeur super lourd,
      conducteur poids lourd, conductrice poids lourd, conducteur pl, conducteur spl, pl, spl, chauffeur routier,
      conducteur routier, conductrice routière, routier, routière, camionneur, chauffeur camion,
      chauffeur semi-remorque, chauffeur benne, chauffeur ampliroll, chauffeur citerne, chauffeur frigo,
      chauffeur national, chauffeur régional, chauffeur international, chauffeur porte-voitures,
      chauffeur convoi exceptionnel, chauffeur toupie pl, chaufeur poids lourd, chauffeur pl et spl`,
    tasks: list`conduire un camion, charger et décharger, bâcher et arrimer, suivre la tournée, vérifier le camion,
      remplir les documents de transport, respecter les temps de conduite, livrer les clients, atteler une remorque,
      faire signer les bons`,
    skills: list`FIMO ou FCO, carte conducteur, arrimage, usage du hayon, ADR matières dangereuses, temps de conduite,
      CACES R489 catégorie 3`,
    near: ['N4105', 'N4103', 'N4102', 'N1102', 'F1302', 'A1101', 'K2303', 'N1101'],
    cues: list`camion, poids lourd, permis c, permis ce, fimo, fco, semi-remorque, benne, citerne, carte conducteur,
      chronotachygraphe, découché, tournées, hayon, adr, bâche, frigo, ampliroll, routier`,
  },
  {
    code: 'N4102',
    label: 'Conducteur / Conductrice de transport de particuliers',
    names: list`chauffeur de taxi, chauffeuse de taxi, taxi, conducteur de taxi, conductrice de taxi, chauffeur vtc,
      vtc, chauffeuse vtc, chauffeur privé, chauffeur de direction, chauffeur de maître, chauffeur accompagnateur,
      chauffeur accompagnateur pmr, conducteur accompagnateur, transport de personnes handicapées, transport pmr,
      chauffeur tpmr, conducteur tpmr, transport d’enfants handicapés, chauffeur navette, conducteur de navette,
      conducteur minibus 9 places, chauffeur 9 places, taxi moto, chauffeur tourisme, chauffeur de taxis`,
    tasks: list`prendre en charge les passagers, conduire en sécurité, aider à monter et à descendre,
      attacher les fauteuils roulants, suivre les itinéraires, encaisser la course, porter les bagages,
      nettoyer le véhicule, accompagner jusqu’à la porte, noter les horaires`,
    skills: list`carte professionnelle de taxi ou VTC, conduite souple, accueil du public,
      aide aux personnes handicapées, premiers secours, lecture de carte et GPS, anglais`,
    near: ['N4103', 'N4105', 'J1305', 'N4104', 'N4101', 'K1302', 'K2601'],
    cues: list`passagers, taxi, vtc, navette, minibus, pmr, fauteuil roulant, course, clients, itinéraire,
      établissement scolaire, ime, permis b, véhicule léger, aéroport, gare, accompagnement`,
  },
  {
    code: 'N4103',
    label: 'Conducteur / Conductrice de bus',
    names: list`chauffeur de bus, chauffeuse de bus, conducteur de bus, conductrice de bus, conducteur receveur,
      conductrice receveuse, machiniste receveur, conducteur d’autobus, chauffeur de car, chauffeuse de car,
      conducteur de car, conductrice de car, conducteur d’autocar, conductrice d’autocar, chauffeur autocar,
      conducteur scolaire, conducteur car scolaire, conducteur de transport scolaire, ramassage scolaire,
      conducteur de transport en commun, conducteur de voyageurs, conducteur de tramway, conductrice de tramway,
      traminot, conducteur petit train touristique, cocher, contrôleur de bus, conducteur de bus et cars`,
    tasks: list`conduire un bus ou un car, accueillir les voyageurs, vendre et contrôler les billets,
      respecter les horaires, faire le ramassage scolaire, vérifier le véhicule, renseigner les voyageurs,
      nettoyer le car, tenir la caisse, signaler un incident`,
    skills: list`FIMO voyageurs, conduite souple, accueil du public, gestion des conflits, carte conducteur,
      premiers secours, connaissance du réseau`,
    near: ['N4102', 'N4101', 'N4105', 'N4301', 'N4302', 'J1305', 'N4204', 'K2110'],
    cues: list`bus, car, autocar, voyageurs, ligne, permis d, scolaire, titres de transport, billets, réseau, tramway,
      horaires, dépôt, fimo voyageurs, arrêts, tickets, tourisme`,
  },
  {
    code: 'N4104',
    label: 'Coursier / Coursière',
    names: list`coursier, coursière, livreur à vélo, livreur de repas, livreur pizza, livreur de pizzas, livreur
      scooter, coursier à vélo, livreur à scooter, livreur express, releveur de compteurs, livreur à domicile repas,
      coursier deux-roues, livreur deux roues, livreur cargo, coursier moto, releveur, coursier scooter, livreur de
      sushis, livreur uber, livreur en scooter, cyclo-livreur, agent de relevage de compteurs`,
    tasks: list`livrer vite, charger le sac, encaisser, suivre un itinéraire`,
    skills: list`deux-roues, sens de l’orientation`,
    near: ['N4105', 'M1603', 'G1603', 'N1105', 'N4102', 'N4101', 'N1103'],
    cues: list`vélo, scooter, repas, courses, plis, livraison rapide, bsr`,
  },
  {
    code: 'N4105',
    label: 'Conducteur-livreur / Conductrice-livreuse',
    names: list`chauffeur-livreur, chauffeuse-livreuse, livreur, livreuse, conducteur livreur, conductrice livreuse,
      chauffeur vl, chauffeur livreur vl, conducteur vl, chauffeur permis b, aide-livreur, livreur de colis, livraison
      de colis, livreur à domicile, livreur installateur, livreur monteur, livreur de meubles, livreur boulangerie,
      portage de repas, livreur boissons, livreur messagerie, livreur du dernier kilomètre, chauffeur livreur poids
      lourd, livreur de béton, chauffeur toupie, conducteur de benne à ordures, jockey automobile, convoyeur de
      véhicules, chauffeur magasinier, chaufeur livreur`,
    tasks: list`charger le véhicule, suivre la tournée, livrer les colis, faire signer les bons de livraison,
      encaisser, préparer les commandes, porter à l’étage, installer un appareil, vérifier le véhicule,
      reprendre les retours`,
    skills: list`conduite en ville, port de charges, usage du GPS et du scanner, organisation d’une tournée,
      relation client, usage du hayon, ponctualité`,
    near: ['N4104', 'N4101', 'N1103', 'N4102', 'N1102', 'N1105', 'M1603', 'N1101'],
    cues: list`livraison, tournée, colis, camionnette, fourgon, permis b, 20m3, véhicule léger, clients,
      bons de livraison, scanner, messagerie, chargement, hayon, itinéraire, domicile, dépôt, portage`,
  },
  {
    code: 'N4201',
    label: "Responsable d'agence transport routier de marchandises",
    names: list`responsable d’agence transport, responsable transport, directeur d’agence transport, responsable
      d’exploitation transport, chef d’exploitation transport, directeur transport, responsable transport de
      marchandises, responsable exploitation transport, directeur d’exploitation transport, chef de parc transport,
      responsable de parc poids lourds, chef d’agence messagerie, responsable d’exploitation messagerie, responsable
      transports, dirigeant transport`,
    tasks: list`diriger l’exploitation, encadrer les exploitants et conducteurs, suivre la rentabilité`,
    skills: list`transport, encadrement, réglementation`,
    near: ['N4203', 'N1301', 'N4202', 'N1302', 'N1201', 'I1103'],
    cues: list`transport, agence, conducteurs, exploitation, camions, messagerie`,
  },
  {
    code: 'N4202',
    label: "Responsable d'exploitation transport routier de personnes",
    names: list`responsable d’exploitation voyageurs, directeur de dépôt de bus, responsable transport de voyageurs,
      chef d’exploitation autocars, responsable d’exploitation transport de personnes, responsable transport scolaire,
      directeur d’agence voyageurs, responsable de dépôt bus, responsable de lignes, manager de conducteurs, responsable
      d’exploitation autocars`,
    tasks: list`organiser les lignes, encadrer les conducteurs, suivre les contrats`,
    skills: list`transport, encadrement`,
    near: ['N4204', 'N4201', 'N4103', 'N4302', 'N2205', 'N4203', 'N4401'],
    cues: list`voyageurs, autocars, bus, conducteurs, lignes, dépôt`,
  },
  {
    code: 'N4203',
    label: "Agent / Agente d'exploitation en transport routier de marchandises",
    names: list`exploitant transport, exploitante transport, agent d’exploitation transport, agent d’exploitation,
      exploitant routier, gestionnaire transport, agent de planning transport, dispatcher, exploitant camion, assistant
      d’exploitation transport, exploitant messagerie, technicien transport, affréteur exploitant, planificateur
      transport, dispatcheur, assistant transport, assistante transport, agent de transport, technicien exploitation
      transport, exploitant, exploitant de transport, assistante d’exploitation transport, agent de quai exploitation,
      agent d’exploitation transport routier, exploitant transport routier, répartiteur transport, gestionnaire de
      transport, agent d’exploitation messagerie, planificateur de tournées, assistant exploitation, exploitant
      transport de marchandises`,
    tasks: list`planifier les tournées, donner les ordres aux conducteurs, suivre les livraisons, régler les imprévus`,
    skills: list`organisation, téléphone, réglementation transport`,
    near: ['N1201', 'N4201', 'N4204', 'N1303', 'N4101', 'N4105', 'N3201'],
    cues: list`tournées, conducteurs, planning, livraisons, camions, clients, exploitation`,
  },
  {
    code: 'N4204',
    label: "Agent / Agente d'exploitation transport routier de personnes",
    names: list`agent d’exploitation voyageurs, agent de planning conducteurs, régulateur de bus, régulateur, agent
      de régulation transport, exploitant voyageurs, technicien d’exploitation voyageurs, agent d’exploitation autocars,
      graphiqueur, exploitant autocar, régulateur de trafic, agent de planning autocars, régulateur taxi, agent
      d’exploitation transport de voyageurs, habilleur graphiqueur, répartiteur taxis, agent d’exploitation transport de
      personnes`,
    tasks: list`préparer les plannings, réguler les lignes, informer les voyageurs`,
    skills: list`organisation, logiciels de planning`,
    near: ['N4203', 'N4202', 'N4302', 'N4103', 'N4401', 'N4301', 'N2204'],
    cues: list`bus, conducteurs, lignes, régulation, voyageurs, planning`,
  },
  {
    code: 'N4301',
    label: 'Conducteur / Conductrice de train',
    names: list`conducteur de train, conductrice de train, mécanicien train, conducteur de métro, wattman,
      conducteur de rer, conducteur fret ferroviaire, tramway, pilote de train, conducteur de locotracteur, conducteur
      ferroviaire, conducteur de locomotive`,
    tasks: list`conduire le train, respecter la signalisation, vérifier la machine`,
    skills: list`conduite, vigilance`,
    near: ['N4103', 'N4403', 'N4401', 'N4302', 'N4402', 'N4101'],
    cues: list`train, tramway, métro, voies, signaux, voyageurs`,
  },
  {
    code: 'N4302',
    label: 'Contrôleur / Contrôleuse des transports en commun',
    names: list`contrôleuse de titres de transport, contrôleur de train, agent de contrôle transport, vérificateur
      de titres, chef de bord, agent commercial de train, contrôleur sncf, contrôleur de tramway, agent de vérification
      et de médiation, agent de contrôle des titres de transport, agent de prévention transport, agent commercial de
      bord`,
    tasks: list`contrôler les titres, informer les voyageurs, verbaliser, rassurer`,
    skills: list`accueil, fermeté, médiation`,
    near: ['K1204', 'N4103', 'K2503', 'N4301', 'M1601', 'N4204', 'K1707', 'D1505'],
    cues: list`voyageurs, titres de transport, contrôle, bus, tramway, train`,
  },
  {
    code: 'N4401',
    label: 'Aiguilleur / Aiguilleure du rail',
    names: list`aiguilleur, aiguilleur du rail, agent de circulation ferroviaire, agent circulation, chef de
      circulation, agent de circulation sncf, aiguilleuse, responsable circulation ferroviaire`,
    tasks: list`manœuvrer les aiguilles, surveiller les trains, protéger les travaux`,
    skills: list`procédures, vigilance`,
    near: ['N4403', 'N4301', 'N2202', 'N4402', 'N4204'],
    cues: list`trains, aiguillage, circulation, signaux, poste`,
  },
  {
    code: 'N4402',
    label: 'Conducteur / Conductrice de remontées mécaniques',
    names: list`conducteur de remontées mécaniques, agent de remontées mécaniques, perchman remontées mécaniques,
      agent d’exploitation remontées mécaniques, opérateur télésiège, conducteur de télésiège, conducteur de
      téléphérique, employé de remontées mécaniques, pisteur perchman, perchman téléski, hôte de remontées mécaniques,
      cabinier, conducteur téléski, vigie remontées`,
    tasks: list`accueillir les skieurs, surveiller l’embarquement, déneiger, entretenir`,
    skills: list`accueil, sécurité, travail au froid`,
    near: ['G1205', 'A1202', 'N4403', 'D1204', 'N4301', 'I1310', 'N4401', 'I1304'],
    cues: list`télésiège, skieurs, station, neige, téléphérique, forfaits, remontées`,
  },
  {
    code: 'N4403',
    label: 'Opérateur / Opératrice ferroviaire',
    names: list`agent de manœuvre ferroviaire, agent de manœuvre, opérateur ferroviaire, agent au sol ferroviaire,
      chef de manœuvre ferroviaire, agent polyvalent ferroviaire, opérateur au sol fret, agent de desserte ferroviaire,
      agent des trains fret, agent de triage, reconnaisseur ferroviaire, agent de manœuvre rail`,
    tasks: list`accrocher les wagons, guider les manœuvres, contrôler les freins`,
    skills: list`sécurité ferroviaire, attelage`,
    near: ['N4401', 'N4301', 'N3203', 'N1105', 'N4402', 'N1101'],
    cues: list`wagons, voies, attelage, gare de triage, trains`,
  },
];
