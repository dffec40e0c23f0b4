# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for larder-cli; installed as share/bash-completion/completions/larder-cli

# The active products' names, one on a line; nothing where there is no household.
_larder_cli_products() {
    "$1" "${@:2}" --json product list 2>/dev/null </dev/null |
        grep -oE '"product"[[:space:]]*:[[:space:]]*"[^"\\]*"' | sed -E 's/.*:[[:space:]]*"(.*)"$/\1/' | sort -u
}

# Completes with the lines of $1; names with spaces are quoted for the shell.
_larder_cli_lines() {
    local word plain
    plain=${cur//\\/}
    plain=${plain#[\"\']}
    while IFS= read -r word; do
        [[ -n $word && ${word,,} == "${plain,,}"* ]] || continue
        if [[ $cur == [\"\']* ]]; then COMPREPLY+=("$word"); else COMPREPLY+=("$(printf '%q' "$word")"); fi
    done <<<"$1"
}

_larder_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local program=${COMP_WORDS[0]} command='' sub='' arguments=0 i word
    local household=()
    COMPREPLY=()

    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        case $word in
            --household)
                if ((i + 1 < COMP_CWORD)); then household=(--household "${COMP_WORDS[i + 1]}"); fi
                ((++i)) ;;
            --json | --sample | --spoiled | --dry-run | --remove | --help | --version) ;;
            --*=*) ;;
            --*) ((++i)) ;; # the option's value
            *)
                if [[ -z $command ]]; then
                    command=$word
                else
                    ((++arguments))
                    if [[ -z $sub ]]; then sub=$word; fi
                fi ;;
        esac
    done

    case $prev in
        --household)
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            compopt -o filenames
            return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'csv json markdown text html' -- "$cur"); return ;;
        --mode) mapfile -t COMPREPLY < <(compgen -W 'add set' -- "$cur"); return ;;
        --unit) mapfile -t COMPREPLY < <(compgen -W 'pc dozen pack mg g kg oz lb ml cl dl l floz pt gal' -- "$cur"); return ;;
        --as-of | --on | --best-before) mapfile -t COMPREPLY < <(compgen -W "$(date +%F)" -- "$cur"); return ;;
        --paid | --store | --location | --to | --status | --category | --barcode | --reorder-point | --target | --pack | --shelf-life | --lasts | --list | --all-but | --item | --map | --only | --same-as | --rename | --not-pantry)
            return ;;
    esac

    if [[ $cur == -* ]]; then
        local options='--household --json --as-of --help'
        case $command in
            '') options+=' --version' ;;
            init) options+=' --sample' ;;
            product) options+=' --unit --category --location --barcode --reorder-point --target --pack --shelf-life --lasts --store --remove' ;;
            buy) options+=' --on --best-before --paid --store --location' ;;
            consume) options+=' --spoiled --on' ;;
            move) options+=' --to' ;;
            undo) options+=' --only' ;;
            stock) options+=' --status --location' ;;
            list)
                options+=' --list'
                if [[ $sub == put-away ]]; then options+=' --all-but --item --paid --store --on --dry-run'; fi ;;
            import) options+=' --dry-run --mode --map --same-as --rename --not-pantry --to' ;;
            export) options+=' --format --list' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
        return
    fi

    local words=''
    case $command in
        '') words='init product buy consume finish open move count undo redo stock log forecast away busy silence list import export backup check' ;;
        product)
            if ((arguments == 0)); then
                words='add edit show list archive merge alias not-pantry'
            elif [[ $sub != add && $sub != list ]]; then
                _larder_cli_lines "$(_larder_cli_products "$program" "${household[@]}")"
                return
            fi ;;
        buy | consume | finish | open | move | count | log | forecast)
            if ((arguments == 0)); then _larder_cli_lines "$(_larder_cli_products "$program" "${household[@]}")"; fi
            return ;;
        list)
            if ((arguments == 0)); then
                words='show build add remove check put-away'
            elif [[ $sub == add || $sub == remove || $sub == check ]]; then
                _larder_cli_lines "$(_larder_cli_products "$program" "${household[@]}")"
                return
            fi ;;
        silence) if ((arguments == 0)); then words='away busy later'; fi ;;
        import) if ((arguments == 0)); then words='purchases text'; fi ;;
        export) if ((arguments == 0)); then words='list'; fi ;;
        backup) if ((arguments == 0)); then words='create list verify restore'; fi ;;
    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
        return
    fi
    case $command in
        import | export | backup)
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            compopt -o filenames ;;
    esac
}

complete -F _larder_cli larder-cli
