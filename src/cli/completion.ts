import { Command } from 'commander';
import { FORMATS } from '../exports/export.ts';
import { TABLES } from '../exports/tables/all.ts';
import { oneOf } from '../values/text.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** Words that an argument of a command may be. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  export: TABLES.map(({ name }) => name),
  schema: ['api', 'supergraph', 'facts'],
  completion: SHELLS,
};
const FORMAT_WORDS = FORMATS.map(({ extension }) => extension).join(' ');

export const completion = new Command('completion')
  .description('Imprime ce qui complète les commandes dans un shell : source <(qfq completion bash)')
  .argument('<shell>', SHELLS.join(', '))
  .action((shell: string, _options: object, command: Command) => {
    const known = SHELLS.find((each) => each === shell);
    if (!known) throw new Error(`Il n’y a pas de complétion pour « ${shell} » : ${oneOf(SHELLS)}.`);
    const commands = (command.parent?.commands ?? []).map((each) => ({
      name: each.name(),
      description: each.description().replace(/\s+/g, ' '),
      options: each.options.flatMap(({ long }) => long ?? []),
      words: WORDS[each.name()] ?? [],
    }));
    process.stdout.write(SCRIPTS[known](commands));
  });

type Said = { name: string; description: string; options: string[]; words: readonly string[] };

const bash = (commands: readonly Said[]) => `_qfq() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word")); return
  fi
  if [ "$before" = --format ]; then COMPREPLY=($(compgen -W "${FORMAT_WORDS}" -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options, words }) => `    ${name}) COMPREPLY=($(compgen -W "${[...words, ...options].join(' ')}" -- "$word") $(compgen -f -- "$word"));;`).join('\n')}
  esac
}
complete -o filenames -F _qfq qfq
`;

/** Between quotes of a shell that has one kind of them. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const zsh = (commands: readonly Said[]) => `#compdef qfq
_qfq() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, description }) => quoted(`${name}:${description.replaceAll(':', '\\:')}`)).join(' ')})
    _describe commande commands; return
  fi
  if [[ \${words[CURRENT-1]} == --format ]]; then compadd ${FORMAT_WORDS}; return; fi
  case \${words[2]} in
${commands.map(({ name, options, words }) => `    ${name}) compadd -- ${[...words, ...options].join(' ')};;`).join('\n')}
  esac
  _files
}
compdef _qfq qfq
`;

const fish = (commands: readonly Said[]) =>
  commands
    .flatMap(({ name, description, options, words }) => [
      `complete -c qfq -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...options.map(
        (option) => `complete -c qfq -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
      ),
      ...(words.length
        ? [`complete -c qfq -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`]
        : []),
    ])
    .concat(`complete -c qfq -n '__fish_seen_subcommand_from export' -l format -x -a '${FORMAT_WORDS}'`)
    .join('\n')
    .concat('\n');

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Said[]) => string>> = { bash, zsh, fish };
