#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The first start at the speed of a person, keyboard only: prints how many seconds each way took from the empty
# window to a dated list, and takes a picture of each step.
#
#   tests/tools/first-start.sh DESKTOP-SESSION LARDER-BINARY PICTURES [MAIL.txt]
#
# DESKTOP-SESSION is a program that runs a command inside a throw-away desktop (--size, --home, --), as xvfb-run does.
# Needs xdotool, ImageMagick, and for the clipboard xclip or Python with tkinter.
set -euo pipefail
session=$1 larder=$(realpath "$2") pictures=$(realpath -m "$3")
mail=$(realpath "${4:-$(dirname "$0")/../data/mails/greenfield-uk.txt}")
mkdir -p "$pictures"

# A practised typist presses about four keys a second, and thinks before a good that is to be ticked.
cat >"$pictures/keys.sh" <<'KEYS'
set -euo pipefail
way=$1 larder=$2 pictures=$3 mail=$4
press() { for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.25; done; }
shot() { import -window root "$pictures/$way-$1.png"; }
# The mail was copied in another window before.
if command -v xclip >/dev/null; then
    xclip -selection clipboard <"$mail"
else
    python3 -c 'import sys, tkinter
root = tkinter.Tk()
root.withdraw()
root.clipboard_append(open(sys.argv[1], encoding="utf-8").read())
root.mainloop()' "$mail" &
    clipboard=$!
    trap 'kill "$clipboard"' EXIT
fi
"$larder" --household "$pictures/$way.larder" >"$pictures/$way.log" 2>&1 &
program=$!
for _ in $(seq 60); do xdotool search --name Larder >/dev/null 2>&1 && break; sleep 0.5; done
sleep 3
shot 1-question
begin=$(date +%s)
sleep 3 # reads the question
press Left Right # Saturday it stays
press Tab
if [[ $way == ticks ]]; then
    press space
    for choice in "" 2 "" 1 3 "" "" 1 "" 2 "" 3; do
        sleep 1.5 # do we always have it?
        press space
        [[ -z $choice ]] || press "$choice"
        press Down
    done
    shot 2-ticked
    press Tab Return
else
    press Right space
    sleep 1
    press ctrl+v
    sleep 2
    shot 2-pasted
    sleep 10 # looks through what was understood
    press ctrl+Return
fi
sleep 1
echo "$way: $(($(date +%s) - begin)) seconds from the empty window to the list"
sleep 2
shot 3-list
kill "$program"
KEYS
for way in ticks paste; do
    rm -rf "$pictures/$way.larder" "$pictures/home-$way"
    "$session" --size 1280x800 --home "$pictures/home-$way" -- bash "$pictures/keys.sh" "$way" "$larder" "$pictures" "$mail"
done
