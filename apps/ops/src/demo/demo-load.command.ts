import type { Command } from '../command.js';
import { loadDemo } from './load-demo.js';
import { readOptions } from '../options.js';

/** Fills an empty demo installation; one that has a structure already is left as it is. */
export const demoLoad: Command = {
  name: 'demo:load',
  description: 'Charge la démonstration dans une base vide ; ne fait rien s’il y a déjà une structure',
  offline: false,
  run: async (args) => {
    readOptions(args, []);
    const loaded = await loadDemo();
    process.stdout.write(
      loaded
        ? 'Démonstration chargée : une Mission Locale, 60 entreprises, 40 besoins, 1 500 jeunes et six mois de travail, tous fictifs.\n'
        : 'Démonstration déjà en place.\n',
    );
  },
};
