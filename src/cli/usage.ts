import { Command } from 'commander';

/** commander's own words, in French. What it says of a mistake begins with « error: ». */
const PHRASES: readonly [RegExp, string][] = [
  [/^error: unknown command '(.*)'$/m, 'commande inconnue : « $1 »'],
  [/^error: unknown option '(.*)'$/m, 'option inconnue : « $1 »'],
  [/^error: option '(.*)' argument missing$/m, 'l’option « $1 » demande une valeur'],
  [/^error: missing required argument '(.*)'$/m, 'il manque « $1 »'],
  [/^error: required option '(.*)' not specified$/m, 'il manque l’option « $1 »'],
  [/^error: too many arguments(?: for '(.*)')?\..*$/m, 'trop d’arguments'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/m, '(vouliez-vous dire « $1 » ?)'],
];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

export const inFrench = (text: string): string =>
  PHRASES.reduce((said, [english, french]) => said.replace(english, french), text);

/** Part of every command's help; docs/command-line.md says the same. */
export const EXIT_STATUSES = `
Sorties : les données sur la sortie standard, le reste sur la sortie d’erreur.
  0  c’est fait, ou c’est répondu
  1  refusé ou impossible : chaque problème est une ligne de la sortie d’erreur
  3  ask, who : le document ne le dit pas
  4  ask, who : plusieurs lectures, aucune ne l’emporte
  5  ask, who : la question n’est pas comprise, rien ne porte ce nom`;

/** A command whose help and complaints are in French; subcommands take after it. */
export function french(name: string): Command {
  return new Command(name)
    .configureOutput({ outputError: (text, write) => write(inFrench(text)) })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .showHelpAfterError('(qfq --help pour l’aide)');
}
