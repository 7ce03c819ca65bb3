# Installing, each thing once. Sourced after shell.sh.

# install_packages NAME…: Debian packages; quick where all are there.
install_packages() {
    command -v dpkg-query >/dev/null || stop_with 69 \
        "This is not Debian or a relative of it. Install the like of these by hand: $*"
    local missing=() name
    for name in "$@"; do
        is_installed "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop_with 69 \
            "These packages are missing and only root can install them: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q)
    # The lists are fetched anew only where they are too old to find everything.
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null 2>&1 && return
    "${apt[@]}" update </dev/null >/dev/null
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null || stop_with 69 \
        "Debian could not install ${missing[*]}. What it said stands above."
}

is_installed() {
    case "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" in
        *" ok installed") return ;;
    esac
    # A newer Debian has the same thing under another name, and says so by "Provides".
    case "$1" in
        pkg-config) command -v pkg-config >/dev/null ;;
        python3) command -v python3 >/dev/null ;;
        python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
        *) return 1 ;;
    esac
}

# install_python FOLDER LIST: a Python environment with exactly the versions of a list.
install_python() {
    local folder=$1 list=$2
    cmp -s "$list" "$folder/installed.txt" && return
    say "Making $folder"
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-input -r "$list" </dev/null
    cp "$list" "$folder/installed.txt"
}
