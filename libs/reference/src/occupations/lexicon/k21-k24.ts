import { list, type LexiconEntry } from './lexicon-entry.js';

/** Services to people and to the community. */
export const lexiconK21: LexiconEntry[] = [
  {
    code: 'K2101',
    label: 'Conseiller consultant / Conseillère consultante en formation',
    names: list`conseiller en formation, conseillère en formation, consultant en formation, conseiller formation
      continue, commercial formation, conseiller apprentissage, chargé de développement formation, développeur de
      l’apprentissage, conseiller commercial formation, responsable commercial cfa, chargé de clientèle formation,
      chargé d’admission école, chargé des admissions, conseiller entreprises formation, chargé de relation entreprise
      cfa, développeur cfa, conseiller opco`,
    tasks: list`conseiller les entreprises, vendre une formation, monter les dossiers de financement`,
    skills: list`vente, financement de la formation`,
    near: ['K2102', 'K2111', 'K1801', 'M1502', 'D1402', 'K2112'],
    cues: list`formation, entreprises, financement, opco, apprentissage, inscriptions`,
  },
  {
    code: 'K2102',
    label: 'Coordinateur / Coordinatrice pédagogique',
    names: list`coordinateur pédagogique, coordinatrice pédagogique, responsable pédagogique, ingénieur de
      formation, ingénieur pédagogique, responsable de formation, directeur pédagogique, conseiller pédagogique,
      assistant pédagogique coordination, concepteur pédagogique, chargé d’ingénierie de formation, coordonnateur
      pédagogique, concepteur e-learning, responsable de centre de formation, chef de projet formation, directeur de
      centre de formation, chargé de formation pédagogique, coordinateur de formation, responsable digital learning,
      responsable de filière`,
    tasks: list`concevoir les programmes, recruter les formateurs, suivre les stagiaires, évaluer`,
    skills: list`pédagogie, gestion de projet`,
    near: ['K2111', 'K2101', 'K2103', 'M1502', 'K2109', 'K1403'],
    cues: list`pédagogie, formation, formateurs, stagiaires, programmes, certification, qualiopi`,
  },
  {
    code: 'K2103',
    label: "Chef / Cheffe d'établissement d'enseignement",
    names: list`directeur d’école, directrice d’école, proviseur, principal de collège, directeur de cfa, chef
      d’établissement, directeur de lycée, proviseur adjoint, directeur d’établissement scolaire, inspecteur de
      l’éducation nationale, directeur des études, recteur, directeur d’auto-école, conseiller principal d’éducation
      chef`,
    tasks: list`diriger l’école, recruter, représenter l’établissement`,
    skills: list`encadrement, pédagogie`,
    near: ['K2102', 'K2107', 'K2106', 'K1403', 'K1404', 'K2109'],
    cues: list`école, établissement, élèves, enseignants, lycée`,
  },
  {
    code: 'K2104',
    label: 'Surveillant / Surveillante en milieu scolaire',
    names: list`surveillant, surveillante, surveillant scolaire, surveillante scolaire, surveillant de lycée,
      surveillant de collège, surveillant d’internat, surveillante d’internat, maître d’internat, pion, pionne, aed,
      assistant d’éducation, assistante d’éducation, assistant pédagogique, aesh, accompagnant d’élèves handicapés,
      accompagnant des élèves en situation de handicap, accompagnante élèves handicapés, auxiliaire de vie scolaire,
      avs scolaire, avs école, evs, employé de vie scolaire, cpe, conseiller principal d’éducation, vie scolaire,
      surveillant d’examen, surveillante examens, aide aux élèves handicapés, maîtresse d’internat`,
    tasks: list`surveiller la cour et les couloirs, tenir l’étude, noter les absences, accueillir les élèves,
      encadrer le dortoir, aider un élève handicapé en classe, aider aux devoirs, appliquer le règlement,
      surveiller la cantine, appeler les familles`,
    skills: list`autorité bienveillante, écoute, gestion des conflits, logiciel de vie scolaire,
      connaissance du handicap, aide aux devoirs, travail en équipe, premiers secours`,
    near: ['G1203', 'K1206', 'K1303', 'K1207', 'K1302', 'K2503', 'G1204', 'M1602'],
    cues: list`collège, lycée, élèves, internat, vie scolaire, étude, cour, école, handicap, classe, absences, cpe,
      année scolaire, établissement scolaire, récréation, inclusion, dortoir`,
  },
  {
    code: 'K2105',
    label: 'Professeur / Professeure de musique',
    names: list`professeur de musique, professeur de piano, professeur de guitare, professeur de danse, prof de
      danse, prof de musique, professeur de théâtre, prof de dessin, intervenant musical, animateur d’atelier
      artistique, professeur de chant, prof de piano, professeur de batterie, dumiste, enseignant artistique, professeur
      d’enseignement artistique, prof de guitare, prof de chant`,
    tasks: list`donner des cours, préparer un concert, suivre les élèves`,
    skills: list`pratique artistique, pédagogie`,
    near: ['L1202', 'L1201', 'G1202', 'K2111', 'B1101', 'K2107', 'L1203', 'K2109'],
    cues: list`musique, danse, cours, élèves, conservatoire, instrument, théâtre`,
  },
  {
    code: 'K2106',
    label: 'Professeur / Professeure des écoles',
    names: list`professeur des écoles, professeure des écoles, instituteur, institutrice, maîtresse d’école, maître
      d’école, prof des écoles, enseignant en primaire, enseignant maternelle, remplaçant professeur des écoles, instit,
      éducatrice montessori, éducateur montessori, enseignant spécialisé`,
    tasks: list`faire la classe, préparer les leçons, rencontrer les parents`,
    skills: list`pédagogie, écoute`,
    near: ['K2107', 'K2104', 'K1202', 'K2103', 'K2105', 'K2111', 'G1203'],
    cues: list`école, classe, élèves, primaire, maternelle, leçons`,
  },
  {
    code: 'K2107',
    label: 'Professeur / Professeure de collège et de lycée',
    names: list`professeur de collège, professeur de lycée, prof, professeur, professeur de mathématiques,
      professeur de français, professeur d’anglais, prof de maths, prof d’anglais, enseignant, enseignante, professeur
      contractuel, professeur particulier, cours particuliers, enseignant à domicile, soutien scolaire, prof
      particulier, professeur d’espagnol, professeur d’histoire-géographie, professeur de physique-chimie, professeur
      d’eps, professeur de svt, enseignant de mathématiques, professeur à domicile, professeur de sciences, enseignant
      soutien scolaire, professeur de langue, professeur de lettres, prof de français, intervenant soutien scolaire,
      enseignant lycée agricole, professeur remplaçant, enseignant en mathématiques, professeur d’allemand`,
    tasks: list`donner des cours, corriger les copies, préparer aux examens, suivre les élèves`,
    skills: list`pédagogie, matière enseignée`,
    near: ['K2106', 'K2111', 'K2109', 'K2104', 'K2108', 'K2105', 'K2103'],
    cues: list`cours, élèves, collège, lycée, soutien scolaire, matière, mathématiques, classe`,
  },
  {
    code: 'K2108',
    label: 'Professeur / Professeure des universités',
    names: list`enseignant-chercheur, maître de conférences, professeur d’université, professeur des universités,
      chargé de cours université, ater, chargé de td, vacataire université, professeur en école de commerce, enseignant
      du supérieur, professeur en école d’ingénieurs`,
    tasks: list`donner des cours magistraux, faire de la recherche, publier`,
    skills: list`recherche, pédagogie`,
    near: ['K2401', 'K2402', 'K2107', 'K2111', 'K2109', 'H1206'],
    cues: list`université, étudiants, recherche, cours`,
  },
  {
    code: 'K2109',
    label: "Professeur / Professeure d'enseignement technologique",
    names: list`professeur de lycée professionnel, plp, professeur d’enseignement technologique, professeur de génie
      mécanique, enseignant en lycée professionnel, professeur technique, professeur de cuisine lycée, professeur en
      électrotechnique, enseignant technique, professeur d’économie gestion, professeur de biotechnologie, professeur de
      sti`,
    tasks: list`enseigner un métier, préparer les élèves, suivre les stages`,
    skills: list`métier technique, pédagogie`,
    near: ['K2111', 'K2107', 'K1203', 'K2103', 'K2102', 'K2108', 'K2110'],
    cues: list`lycée professionnel, élèves, atelier, cap, bac pro`,
  },
  {
    code: 'K2110',
    label: 'Enseignant / Enseignante de la conduite et de la sécurité routière',
    names: list`moniteur auto-école, monitrice auto-école, moniteur d’auto-école, enseignant de la conduite,
      enseignante de la conduite, moniteur de conduite, enseignant auto-école, ecsr, bepecaser, formateur conduite,
      enseignant de la conduite automobile, moniteur poids lourd, formateur caces, formateur poids lourds, instructeur
      de conduite, animateur sécurité routière, formateur transport, moniteur ecsr, enseignant de la conduite et de la
      sécurité routière`,
    tasks: list`apprendre à conduire, donner le code, évaluer, préparer à l’examen`,
    skills: list`pédagogie, conduite`,
    near: ['K2111', 'N4102', 'N4105', 'K2103', 'N4103', 'K2109', 'N4101', 'G1204'],
    cues: list`conduite, permis, auto-école, code de la route, élèves, voiture`,
  },
  {
    code: 'K2111',
    label: 'Formateur / Formatrice',
    names: list`formateur, formatrice, formateur pour adultes, formatrice pour adultes, formateur d’adultes,
      intervenant formation, formateur technique, formateur cfa, formateur en anglais, formateur fle, formateur
      bureautique, formateur indépendant, formateur vacataire, animateur de formation, formateur occasionnel, formateur
      informatique, formateur insertion, formateur consultant, formateur professionnel, formateur commerce, formateur
      vente, formateur en langues, formateur bâtiment, formateur soudure, formateur électricité, formateur cuisine,
      formateur coiffure, formateur secourisme, formateur en mathématiques, formateur numérique, formateur comptabilité,
      formateur pédagogique, formateur en français, formateur référent, formateur sst, formateur sécurité, formateur
      itinérant, formateur petite enfance, intervenant cfa`,
    tasks: list`animer des séances, préparer les supports, évaluer les stagiaires, suivre en entreprise`,
    skills: list`pédagogie, animation de groupe, métier enseigné`,
    near: ['K2101', 'K2102', 'K2109', 'K1203', 'K1801', 'K2107', 'M1502'],
    cues: list`formation, stagiaires, apprenants, pédagogie, supports, modules, apprentis, titre professionnel`,
  },
  {
    code: 'K2112',
    label: "Conseiller / Conseillère d'orientation",
    names: list`conseiller d’orientation, conseillère d’orientation, psychologue de l’éducation nationale, psyen,
      conseiller en orientation, conseiller vae, conseiller orientation scolaire, accompagnateur vae, coach
      orientation`,
    tasks: list`recevoir les élèves, informer sur les métiers, faire passer des tests`,
    skills: list`entretien, connaissance des métiers`,
    near: ['K1801', 'K2101', 'K1104', 'K2104', 'K2111', 'K1201'],
    cues: list`orientation, élèves, métiers, bilan, formation`,
  },
  {
    code: 'K2201',
    label: 'Blanchisseur industriel / Blanchisseuse industrielle',
    names: list`blanchisseur industriel, agent de blanchisserie industrielle, opérateur de blanchisserie, opératrice
      de blanchisserie, ouvrier de blanchisserie, laveur en blanchisserie, opérateur en blanchisserie, agent de
      production blanchisserie, conducteur de tunnel de lavage, trieur de linge, opérateur linge, agent de production en
      blanchisserie, calandreur, ouvrier blanchisserie industrielle`,
    tasks: list`trier le linge sale, charger les tunnels, engager les draps, plier et contrôler`,
    skills: list`machines à laver, hygiène, cadence`,
    near: ['D1205', 'H2410', 'G1501', 'H3302', 'K2204', 'H2406', 'K1304', 'J1301'],
    cues: list`linge, blanchisserie, calandre, tunnel de lavage, draps, tri, pliage`,
  },
  {
    code: 'K2202',
    label: 'Laveur / Laveuse de vitres',
    names: list`laveur de vitres, laveuse de vitres, nettoyeur de vitres, laveur de carreaux, agent vitrerie, agent
      laveur de vitres, vitrier nettoyage, laveur vitres, laveur de vitres nacelle`,
    tasks: list`laver les vitres, travailler à la perche, entretenir le matériel`,
    skills: list`raclette, travail en hauteur, permis B`,
    near: ['K2204', 'I1501', 'K2303', 'K2203', 'F1606', 'K1304'],
    cues: list`vitres, raclette, perche, nacelle, vitrines, mouilleur`,
  },
  {
    code: 'K2203',
    label: 'Responsable de site nettoyage de locaux',
    names: list`responsable de site nettoyage, inspecteur nettoyage, responsable propreté, chef de site propreté,
      responsable d’exploitation propreté, chef de secteur propreté, inspecteur propreté, responsable secteur nettoyage,
      agent de maîtrise propreté, responsable de secteur propreté, chef d’équipe entretien, responsable d’agence
      propreté, chef de site nettoyage, responsable hygiène des locaux, animateur d’équipe propreté`,
    tasks: list`organiser les équipes, contrôler la propreté, faire les plannings, commander les produits`,
    skills: list`encadrement, techniques de nettoyage, permis B`,
    near: ['K2204', 'G1503', 'K2202', 'D1406', 'K2302', 'K2502', 'I1203', 'K2303'],
    cues: list`propreté, nettoyage, équipe, sites, plannings, contrôle, clients`,
  },
  {
    code: 'K2204',
    label: 'Agent / Agente de nettoyage industriel',
    names: list`agent d’entretien, agente d’entretien, agent de nettoyage, agent de propreté, agente de propreté,
      agent de service, agent de service propreté, agent d’entretien de locaux, agent d’entretien de bureaux,
      technicien de surface, technicienne de surface, nettoyage de locaux, nettoyage de bureaux, ménage de bureaux,
      femme de ménage bureaux, nettoyeur, nettoyeuse, agent de nettoyage industriel, nettoyage industriel,
      agent machiniste, machiniste propreté, agent d’hygiène, agent d’entretien école, entretien des locaux,
      agent de service intérieur, agent d’entretien d’immeubles, nettoyage parties communes, chef d’équipe propreté,
      chef d’équipe nettoyage, agent entretient, agent de netoyage`,
    tasks: list`balayer et laver les sols, nettoyer les bureaux, vider les poubelles, nettoyer les sanitaires,
      dépoussiérer, passer l’autolaveuse, laver les vitres accessibles, réapprovisionner les consommables,
      nettoyer les parties communes, désinfecter les machines, doser les produits`,
    skills: list`techniques de nettoyage, dosage des produits, usage de l’autolaveuse, règles d’hygiène,
      travail en horaires décalés, autonomie, organisation`,
    near: ['G1501', 'K1304', 'K2202', 'K2303', 'J1301', 'K2304', 'G1605', 'K2201'],
    cues: list`nettoyage, propreté, locaux, bureaux, sols, sanitaires, autolaveuse, monobrosse, parties communes,
      poubelles, balai, produits, chantiers, tôt le matin, usine, désinfection, vitres, serpillière`,
  },
  {
    code: 'K2301',
    label: "Agent / Agente d'exploitation des réseaux d'assainissement",
    names: list`agent d’assainissement, agent de réseau d’eau, agent d’exploitation eau potable, égoutier,
      égoutière, technicien eau potable, agent de station d’épuration, fontainier, plombier réseau eau, releveur de
      compteurs d’eau, agent d’exploitation assainissement, opérateur d’assainissement, hydrocureur, conducteur
      hydrocureur, technicien traitement des eaux, technicien traitement de l’eau, agent de réseau assainissement,
      technicien spanc, électromécanicien station d’épuration, agent d’exploitation des réseaux, agent d’exploitation
      usine d’eau potable, technicien assainissement, chauffeur hydrocureur, aide égoutier, agent réseau eau`,
    tasks: list`surveiller la station, curer les réseaux, réparer les fuites, faire des prélèvements`,
    skills: list`réseaux d’eau, électromécanique, permis B`,
    near: ['F1705', 'I1304', 'K2303', 'H2701', 'F1603', 'K2306', 'I1503', 'H1503'],
    cues: list`eau, assainissement, station d’épuration, réseaux, fuites, curage, compteurs, pompage`,
  },
  {
    code: 'K2302',
    label: 'Responsable de collecte de déchets',
    names: list`responsable de collecte, responsable collecte des déchets, chef d’équipe propreté urbaine,
      responsable de déchèterie, responsable propreté urbaine, chef d’équipe collecte, responsable environnement urbain,
      agent de maîtrise collecte, chargé de prévention des déchets, coordinateur collecte`,
    tasks: list`organiser les tournées, encadrer les équipes, sensibiliser au tri`,
    skills: list`encadrement, réglementation des déchets`,
    near: ['K2306', 'K2303', 'K2203', 'H1303', 'I1101', 'A1204', 'H1302', 'F1201'],
    cues: list`collecte, déchets, tournées, tri, propreté urbaine`,
  },
  {
    code: 'K2303',
    label: 'Ripeur / Ripeuse',
    names: list`ripeur, ripeuse, éboueur, éboueuse, équipier de collecte, agent de collecte, agente de collecte,
      agent de collecte des déchets, ramassage des poubelles, ramassage des ordures, rippeur, poubelleur,
      chauffeur ripeur, chauffeur éboueur, agent de propreté urbaine, agent de salubrité, balayeur, balayeuse,
      balayeur de rue, nettoyage de rue, agent de nettoiement, conducteur de balayeuse, agent de déchetterie,
      agent de déchèterie, gardien de déchetterie, gardien de déchèterie, valoriste de déchetterie,
      ambassadeur du tri, agent anti-graffiti`,
    tasks: list`collecter les bacs et les sacs, monter et descendre du camion, vider les poubelles, balayer les rues,
      enlever les dépôts sauvages, orienter les usagers à la déchetterie, expliquer le tri, nettoyer le camion,
      effacer les graffitis, remettre les bacs en place`,
    skills: list`port de charges, marche prolongée, règles de sécurité, travail en horaires décalés, tri des déchets,
      conduite de balayeuse, accueil du public`,
    near: ['K2304', 'K2204', 'A1203', 'N1105', 'I1202', 'N4105', 'N4101', 'N1102'],
    cues: list`collecte, ordures, bacs, camion, benne, déchets, tournée, tri, déchetterie, poubelles, voirie,
      balayage, rues, encombrants, marchepied, propreté urbaine, usagers, déchèterie`,
  },
  {
    code: 'K2304',
    label: 'Agent / Agente de tri des déchets',
    names: list`agent de tri, agente de tri, agent de tri des déchets, trieur de déchets, trieuse de déchets,
      opérateur de tri, opératrice de tri, tri des déchets, centre de tri, agent de centre de tri, valoriste,
      valoriste recyclerie, agent de recyclage, agent de valorisation, agent de traitement des déchets, recyclage,
      agent de recyclerie, ouvrier de recyclage, recycleur, récupérateur, ferrailleur récupérateur, trieur de métaux,
      trieur de textiles, trieur de palettes, chiffonnier, ressourcerie, agent de tri deee`,
    tasks: list`trier les déchets sur un tapis, retirer les objets dangereux, séparer les matières,
      démonter les appareils, charger et vider les bennes, compacter et mettre en balles, trier les vêtements,
      réparer et revendre des objets, nettoyer la chaîne`,
    skills: list`tri des matières, station debout prolongée, règles de sécurité, travail posté,
      CACES R489 catégorie 3, contrôle visuel, démontage d’appareils, port de charges`,
    near: ['K2303', 'H3302', 'N1105', 'K2204', 'N1103', 'N1101', 'K2301', 'H2909'],
    cues: list`tri, déchets, recyclage, tapis, centre de tri, matières, plastique, métaux, ferraille, cartons, papier,
      deee, balles, recyclerie, ressourcerie, textiles, benne, réemploi`,
  },
  {
    code: 'K2305',
    label: 'Agent / Agente de désinsectisation',
    names: list`dératiseur, technicien 3d, technicien hygiène 3d, agent de désinsectisation, désinsectiseur,
      technicien antiparasitaire, applicateur hygiéniste, agent de dératisation, technicien en nuisibles, technicien
      dératisation, applicateur 3d, technicien traitement des bois, termites technicien, agent de désinfection,
      technicien hygiéniste, applicateur traitement bois`,
    tasks: list`poser des appâts, traiter contre les insectes, désinfecter, remplir les rapports`,
    skills: list`certibiocide, produits, permis B`,
    near: ['K2204', 'I1503', 'K2202', 'K2303', 'I1203', 'A1203', 'K2301'],
    cues: list`nuisibles, rats, insectes, désinfection, dératisation, appâts, punaises de lit`,
  },
  {
    code: 'K2306',
    label: 'Responsable de site éco-industriel',
    names: list`responsable centre de tri, responsable de site déchets, chef de centre de tri, responsable de centre
      de recyclage, responsable exploitation déchets, chef d’équipe centre de tri, responsable d’installation de
      stockage, responsable d’unité de traitement, responsable station d’épuration, responsable usine d’incinération,
      chef d’usine de traitement, responsable exploitation eau, responsable d’exploitation environnement, superviseur
      centre de tri`,
    tasks: list`superviser le tri, encadrer les équipes, suivre la réglementation`,
    skills: list`encadrement, réglementation, sécurité`,
    near: ['K2302', 'K2304', 'H2502', 'H1302', 'H2504', 'H2701', 'K2301', 'N1302'],
    cues: list`centre de tri, recyclage, déchets, installation, exploitation`,
  },
  {
    code: 'K2401',
    label: 'Chercheur / Chercheuse en sciences humaines et sociales',
    names: list`chercheur en sciences humaines, chercheur, sociologue, historien, archéologue, chargé de recherche
      sciences sociales, ethnologue, géographe, linguiste, doctorant sciences humaines, ingénieur d’études sciences
      humaines, philosophe, chercheuse`,
    tasks: list`enquêter, fouiller, analyser, publier`,
    skills: list`recherche, enquête, rédaction`,
    near: ['K2402', 'K2108', 'M1403', 'K1602', 'E1102', 'K1601'],
    cues: list`recherche, sciences sociales, archives, fouilles, enquêtes, publication`,
  },
  {
    code: 'K2402',
    label: 'Ingénieur / Ingénieure de recherche scientifique',
    names: list`chercheur scientifique, ingénieur de recherche, doctorant, doctorante, post-doctorant, post doc,
      chargé de recherche, physicien, biologiste chercheur, astronome, mathématicien, ingénieur d’études recherche,
      ingénieur de recherche laboratoire, bioinformaticien, chercheur en biologie, thésard, technicien de recherche en
      laboratoire public, assistant ingénieur en biologie, postdoctorant, ingénieur d’étude en biologie, chercheur en
      chimie, ingénieur de recherche scientifique, doctorat, ingénieur d’études en biologie`,
    tasks: list`mener des expériences, analyser des données, publier, encadrer des étudiants`,
    skills: list`méthode scientifique, anglais, analyse de données`,
    near: ['H1206', 'K2108', 'K2401', 'H1210', 'J1201', 'H1501', 'M1809', 'A1303'],
    cues: list`recherche, laboratoire, cnrs, expériences, publications, thèse, scientifique, inserm`,
  },
];
