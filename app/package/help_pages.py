#!/usr/bin/env python3
"""Makes a manual page and a bash completion of what a program says to --help.

    help_pages.py man NAME TITLE PROGRAM…     the page on stdout
    help_pages.py completion NAME PROGRAM…    the completion on stdout

The words are those of the program: nothing is written twice.
"""

import re
import subprocess
import sys


def help_of(program):
    return subprocess.run([*program, "--help"], capture_output=True, text=True, check=True).stdout


def escaped(line):
    """A point or a quote at the beginning of a line is a command there, a hyphen is a sign of its own."""
    line = line.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + line if line[:1] in (".", "'") else line


def man(name, title, program):
    version = subprocess.run([*program, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    lines = [f'.TH {name.upper()} 1 "" "{name} {version}" "ТПГГ"', ".SH ИМЯ", f"{escaped(name)} \\- {title}",
             ".SH ОПИСАНИЕ", ".nf"]
    lines += [escaped(line) for line in help_of(program).splitlines()]
    lines += [".fi", ".SH СМОТРИТЕ ТАКЖЕ",
              "Справка окна открывается клавишей F1; её страницы лежат в /usr/share/tpgg/manual."]
    return "\n".join(lines) + "\n"


def verbs_of(text):
    """Verb → its options, read off the lines «  verb FILE [--option X]»."""
    return {line.split()[0]: re.findall(r"(?<![\w-])(--?[a-z][a-z-]*)", line)
            for line in text.splitlines() if re.match(r"^  [a-z]", line)}


def completion(name, program):
    verbs = verbs_of(help_of(program))
    cases = "\n".join(f"        {verb}) words=\"{' '.join(dict.fromkeys(options + ['--help']))}\" ;;"
                      for verb, options in verbs.items())
    return f"""# bash completion of {name}
_{name.replace('-', '_')}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} words=
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "{' '.join(verbs)} --help --version" -- "$current"))
        return
    fi
    case ${{COMP_WORDS[1]}} in
{cases}
    esac
    case $current in
        -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
        *) COMPREPLY=($(compgen -f -- "$current")) ;;
    esac
}}
complete -o filenames -F _{name.replace('-', '_')} {name}
"""


if __name__ == "__main__":
    if sys.argv[1] == "man":
        sys.stdout.write(man(sys.argv[2], sys.argv[3], sys.argv[4:]))
    else:
        sys.stdout.write(completion(sys.argv[2], sys.argv[3:]))
