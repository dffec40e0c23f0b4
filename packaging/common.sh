# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run, test and lint share. Sourced, never run; written for bash 3.2 (macOS) and newer.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$top/build

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Jobs that this machine can run at once: its processors, and about 700 MB of memory for each compiler.
jobs_count() {
    local cpus memory
    cpus=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ {print int($2 / 700000)}' /proc/meminfo 2>/dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$cpus" ]; then cpus=$memory; fi
    [ "$cpus" -ge 1 ] || cpus=1
    echo "$cpus"
}

# The first errors of a log and its end, then what to do.
explain_log() {
    local log=$1 hint=$2
    {
        say "That went wrong. From $log:"
        say "----"
        grep -nE '(^|[^-[:alnum:]])(error|Error|FAILED|undefined reference|No space left|Killed)([^[:alnum:]]|$)' "$log" | head -n 12 || true
        say "---- last lines"
        tail -n 25 "$log"
        say "----"
        say "$hint"
    } >&2
}

# step "What it does" LOG "what to do when it fails" COMMAND...: one line on the screen, everything else in the log.
step() {
    local title=$1 log=$2 hint=$3 status=0
    shift 3
    say "$title"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        explain_log "$log" "$hint"
        exit 1
    fi
}

# configure [-DNAME=VALUE...]: build/ with Ninja, Release, and ccache where there is one.
configure() {
    mkdir -p "$build" 2>/dev/null || true
    [ -w "$build" ] || fail \
        "Cannot write to $build. Was it made by another user? Remove that folder and try again."
    local args
    args=(-S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release)
    if command -v ccache >/dev/null 2>&1; then
        args+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    else
        args+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    fi
    # A cache from another place (the folder was moved) or for another generator is of no use: begin anew.
    if [ -f "$build/CMakeCache.txt" ]; then
        if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$build/CMakeCache.txt" ||
            ! grep -qxF "CMAKE_GENERATOR:INTERNAL=Ninja" "$build/CMakeCache.txt"; then
            args+=(--fresh)
        fi
    fi
    if ! command -v qmake6 >/dev/null 2>&1 && command -v brew >/dev/null 2>&1; then
        args+=("-DCMAKE_PREFIX_PATH=$(brew --prefix)")
    fi
    step "Preparing the build …" "$build/configure.log" \
        "If a package is missing, packaging/deps installs or names it. If build/ is stale, remove it and try again." \
        cmake "${args[@]}" "$@"
}

# compile [TARGET...]: everything where no target is named.
compile() {
    local args
    args=(--build "$build" --parallel "$(jobs_count)")
    if [ "$#" -gt 0 ]; then args+=(--target "$@"); fi
    step "Building (the first time takes a few minutes; watch it with: tail -f $build/build.log) …" "$build/build.log" \
        "A full disk or too little memory shows as 'No space left' or 'Killed'; otherwise remove build/ and try again." \
        cmake "${args[@]}"
}

# Qt wants a UTF-8 locale and says so on every start where it finds none.
use_utf8() {
    [ "$(uname -s)" = Linux ] || return 0
    [ "$(locale charmap 2>/dev/null || true)" != UTF-8 ] || return 0
    if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
}
