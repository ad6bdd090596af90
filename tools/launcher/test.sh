#!/usr/bin/env bash
#
# Tests ./terreau in a copy of the tree that holds nothing real: the JDKs, Maven and the server are
# scripts. Ends with 1 when something is not as it should be.

set -u
unset JAVA_HOME
for name in ${!TERREAU_@}; do unset "$name"; done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/terreau-launcher.XXXXXX") || exit 1
holder=
trap '[ -n "$holder" ] && kill $holder 2>/dev/null; rm -rf "$work"' EXIT
failures=0
checks=0

# A tree that looks built.
tree=$work/tree
mkdir -p "$tree/.mvn" "$tree/domain/src/main" "$tree/search/src/main" "$tree/portal-web/src/main" \
  "$tree/extraction/target/lib" "$tree/search/target/lib" "$tree/portal-web/target/server" "$work/bin"
cp "$here/terreau" "$tree/terreau"
for pom in pom.xml domain/pom.xml search/pom.xml extraction/pom.xml portal-web/pom.xml; do
  : >"$tree/$pom"
done
touch "$tree/portal-web/target/terreau.war" "$tree/portal-web/target/server/payara-micro.jar"
looks_built() {
  mkdir -p "$tree/extraction/target/lib" "$tree/search/target/lib"
  touch "$tree/portal-web/target/built-by-launcher"
}
looks_built

# fake_jdk <folder> <version>: a JDK whose java runs $work/server.
fake_jdk() {
  mkdir -p "$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\nprintf "%%s\\n" "$@" >"%s/java.args"\nexec "%s/server" "$@"\n' "$work" "$work" >"$1/bin/java"
  printf '#!/bin/sh\n' >"$1/bin/javac"
  chmod +x "$1/bin/java" "$1/bin/javac"
}
fake_jdk "$work/jdk17" 17.0.15
fake_jdk "$work/jdk8" 1.8.0_402
fake_jdk "$work/jdk21" 21.0.4
fake_jdk "$work/jdk25" 25.0.3

server() {
  cat >"$work/server"
  chmod +x "$work/server"
}
server <<'END'
#!/bin/sh
echo "TERREAU-START-FAILED nothing real here"
exec sleep 60
END

mvn() {
  printf '#!/bin/sh\n%s\n' "$1" >"$work/bin/mvn"
  chmod +x "$work/bin/mvn"
}
mvn 'exit 0'

# terreau <words…>: runs the launcher; leaves $out and $code.
terreau() {
  out=$(PATH="$work/bin:$PATH" "$tree/terreau" "$@" 2>&1)
  code=$?
}

# expect <name> <exit code> <pattern that the output must match>…
expect() {
  local name=$1 wanted=$2 pattern ok=1
  shift 2
  checks=$((checks + 1))
  [ "$code" -eq "$wanted" ] || ok=0
  for pattern in "$@"; do
    printf '%s\n' "$out" | grep -q -e "$pattern" || ok=0
  done
  if [ $ok -eq 0 ]; then
    failures=$((failures + 1))
    printf 'not as expected: %s (exit code %s, wanted %s; patterns: %s)\n%s\n\n' "$name" "$code" "$wanted" "$*" "$out"
  fi
}

free_port() {
  local port=$((20000 + RANDOM % 20000))
  while (exec 9<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  printf '%s' "$port"
}

export TERREAU_JDK_PLACES="$work/jdk17 $work/jdk25 $work/jdk21"
export TERREAU_DATA=$work/data
TERREAU_PORT=$(free_port)
export TERREAU_PORT

# --- words

terreau
expect "no verb explains the verbs" 0 'run \[--demo\]' 'starts the portal'
terreau help run
expect "help run" 0 'TERREAU_PORT' 'Codes de sortie' 'Exit codes'
terreau run --help
expect "run --help" 0 'TERREAU_PORT' 'Exit codes'
terreau help test
expect "help test" 0 'turc' 'Turkish'
terreau walk
expect "unknown verb" 2 'walk.*pas compris' 'walk.*not understood'
terreau run --fast
expect "unknown option" 2 '--fast.*pas compris' '--fast.*not understood'
terreau test --fast
expect "unknown option of test" 2 '--fast.*pas compris'
terreau help walk
expect "help for an unknown verb" 2 'pas compris'
terreau help bench
expect "help bench" 0 '--corpus' 'Codes de sortie' 'Exit codes'
terreau bench --help
expect "bench --help" 0 '--size N' 'Exit codes'
terreau bench --fast
expect "unknown option of bench" 2 '--fast.*pas compris'

terreau help evaluate
expect "help evaluate" 0 'qrels.tsv' 'Codes de sortie' 'Exit codes'
terreau evaluate --help
expect "evaluate --help" 0 'without header'
terreau evaluate --fast
expect "unknown option of evaluate" 2 '--fast.*pas compris' '--fast.*not understood'

# --- measures

printf '{}\n' >"$work/passages.jsonl"
terreau bench
expect "bench needs a corpus" 2 'Il manque --corpus' '--corpus FILE is missing'
terreau bench --corpus
expect "an option that needs a value" 2 '--corpus.*demande une valeur' 'needs a value'
terreau bench --corpus "$work/nowhere.jsonl"
expect "a corpus that is not there" 11 'nowhere.jsonl.*ne se lit pas' 'cannot be read'
terreau bench --corpus "$work/passages.jsonl" --size many
expect "a size that is no number" 2 'many.*nombre de passages' 'no number of passages'
terreau bench --corpus "$work/passages.jsonl" --json "$work/nowhere/out.json"
expect "measures that cannot be written" 2 'ne peut pas être écrit' 'cannot be written'
TERREAU_HEAP=much terreau bench --corpus "$work/passages.jsonl"
expect "a heap that is none, for bench" 10 'TERREAU_HEAP'
server <<'END'
#!/bin/sh
exit 11
END
terreau bench --corpus "$work/passages.jsonl" --size 20000 --size 30000 --pages
expect "the exit code of a measure" 11
out=$(tr '\n' ' ' <"$work/java.args")
code=0
expect "what a measure is started with" 0 \
  "measure.Bench --corpus $work/passages.jsonl --size 20000 --size 30000 --pages $tree/terreau" '-Xmx1g'
mkdir -p "$work/a set"
terreau evaluate
expect "evaluate needs a set" 2 'Il manque --set DOSSIER' '--set DIR is missing'
terreau evaluate --set "$work/nowhere"
expect "a set that is not there" 11 'nowhere.*ne se lit pas' 'cannot be read'
terreau evaluate --set "$work/a set" --json "$work/nowhere/out.json"
expect "figures that cannot be written" 2 'ne peut pas être écrit' 'cannot be written'
terreau evaluate --set "$work/a set" --corpus "$work/passages.jsonl" --json "$work/figures.json"
expect "the exit code of an evaluation" 11
out=$(tr '\n' ' ' <"$work/java.args")
code=0
expect "what an evaluation is started with" 0 \
  "measure.relevance.Evaluate --set $work/a set --corpus $work/passages.jsonl --json $work/figures.json"
server <<'END'
#!/bin/sh
echo "TERREAU-START-FAILED nothing real here"
exec sleep 60
END

# --- JDK and Maven

TERREAU_JDK_PLACES=$work/nowhere terreau run
expect "no JDK" 3 'JDK 21 ou plus récent (trouvé : aucun)' 'found: none'
TERREAU_JDK_PLACES="$work/jdk17 $work/jdk8" terreau run
expect "JDKs too old are named" 3 "JDK 17 ($work/jdk17)" "JDK 8 ($work/jdk8)"
JAVA_HOME=$work/jdk17 TERREAU_JDK_PLACES=$work/nowhere terreau run
expect "a JAVA_HOME too old is named" 3 "JDK 17 ($work/jdk17)"

rm "$work/bin/mvn"
rm "$tree/portal-web/target/built-by-launcher"
mkdir "$work/only"
for tool in bash sh cat cut date df dirname awk grep head id kill ls mkdir mktemp mv ps readlink rm sed sleep sort tail touch tr find printf; do
  found=$(command -v "$tool") && [ -x "$found" ] && ln -s "$found" "$work/only/$tool"
done
out=$(PATH="$work/only" "$work/only/bash" "$tree/terreau" run 2>&1)
code=$?
expect "no Maven" 4 'Maven 3.8.7' 'not installed'

mvn 'echo "[ERROR] something is wrong in the sources"; exit 1'
terreau run
expect "a build that fails shows its end and its log" 5 'something is wrong in the sources' 'construction a échoué' 'target/build.log'
looks_built
sleep 1.1
touch "$tree/portal-web/src/main/New.java"
terreau run
expect "a changed source is built" 5 'build failed'
rm "$tree/portal-web/src/main/New.java"
mvn 'exit 0'
looks_built

# --- settings

TERREAU_PORT=http terreau run
expect "port that is no number" 10 'TERREAU_PORT vaut « http »'
TERREAU_PORT=70000 terreau run
expect "port too large" 10 '70000'
TERREAU_HEAP=much terreau run
expect "heap that is no size" 10 'TERREAU_HEAP vaut « much »'
TERREAU_HOST='a b' terreau run
expect "host that is no address" 10 'TERREAU_HOST'
TERREAU_HEAP=64m terreau run
expect "heap too small" 10 'at least 192m'
TERREAU_HOST=203.0.113.77 terreau run
expect "host of another machine" 10 "n'est pas une adresse de cette machine"
for size in 12X M -5 1.5G 0; do
  TERREAU_MAX_FILE_SIZE=$size terreau run
  expect "size $size" 10 'TERREAU_MAX_FILE_SIZE'
done

# --- what is in the way

if command -v node >/dev/null 2>&1; then
  node -e "require('net').createServer().listen($TERREAU_PORT, '127.0.0.1')" &
  holder=$!
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    (exec 9<>"/dev/tcp/127.0.0.1/$TERREAU_PORT") 2>/dev/null && break
    sleep 0.2
  done
  terreau run
  expect "port taken" 6 "Le port $TERREAU_PORT est déjà pris" "TERREAU_PORT=$((TERREAU_PORT + 1)) ./terreau run" 'already taken'
  kill $holder
  wait $holder 2>/dev/null
  holder=
else
  echo "skipped, no node to hold a port: port taken, a start that goes well"
fi

: >"$work/file"
TERREAU_DATA=$work/file terreau run
expect "data folder that is a file" 7 "$work/file n'est pas un dossier"
TERREAU_DATA=$work/file/below terreau run
expect "data folder below a file" 7 'pas un dossier où'

printf '#!/bin/sh\necho "Filesystem 1024-blocks Used Available Capacity Mounted"\necho "/dev/x 100 100 1024 99%% /"\n' >"$work/bin/df"
chmod +x "$work/bin/df"
terreau run
expect "disk full" 9 'Il reste 1 Mo' '1 MB left'
rm "$work/bin/df"

mkdir -p "$TERREAU_DATA"
sh -c 'sleep 60; : terreau' &
holder=$!
printf '%s\nhttp://127.0.0.1:1\n' "$holder" >"$TERREAU_DATA/terreau.pid"
terreau run
expect "data in use" 8 "processus $holder, http://127.0.0.1:1" 'already works'
kill $holder
wait $holder 2>/dev/null
holder=

# --- starting; the note of the dead process is still there and must not be in the way

terreau run
expect "a portal that fails to start is stopped and explained" 143 'nothing real here' 'journal dit pourquoi' 'the log says why'
expect "and leaves its log" 143 "$TERREAU_DATA/logs/terreau.log"
[ ! -e "$TERREAU_DATA/terreau.pid" ]
code=$?
expect "and no note of its process" 0

server <<'END'
#!/bin/sh
echo "TERREAU-START-FAILED DATA_FOLDER_IN_USE /somewhere"
exec sleep 60
END
terreau run
expect "the portal's own lock is explained" 143 'Un autre Terreau travaille déjà'

server <<'END'
#!/bin/sh
echo "java.io.IOException: No space left on device"
exit 1
END
terreau run
expect "a full disk is explained" 1 'disque où sont les données est plein'
out=$(find "$TERREAU_DATA/logs" -name 'terreau*.log' | wc -l)
code=0
expect "logs of earlier starts are kept" 0 '^ *3$'

if command -v node >/dev/null 2>&1; then
  cat >"$work/server.js" <<'END'
const server = require('http').createServer((_, answer) => answer.end('{}'))
server.listen(process.env.TERREAU_PORT, '127.0.0.1')
console.log('largest ' + process.env.TERREAU_MAX_FILE_SIZE)
process.on('SIGTERM', () => { console.log('TERREAU-STOPPED'); process.exit(143) })
END
  printf '#!/bin/sh\nexec node "%s/server.js"\n' "$work" >"$work/server"
  printf '/premier-compte?jeton=abc\n' >"$TERREAU_DATA/premier-administrateur.txt"

  # start <words…>: starts, waits until it is ready, stops; leaves $out and $code.
  start() {
    local pid
    PATH="$work/bin:$PATH" "$tree/terreau" "$@" >"$work/out" 2>&1 &
    pid=$!
    holder=$pid
    # A busy machine may take its time.
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
      grep -q 'Terreau is ready' "$work/out" 2>/dev/null && break
      sleep 2
    done
    sleep 0.5
    kill "$pid"
    wait "$pid"
    code=$?
    holder=
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      grep -q 'has stopped' "$work/out" && break
      sleep 1
    done
    out=$(cat "$work/out" "$TERREAU_DATA/logs/terreau.log")
  }

  TERREAU_MAX_FILE_SIZE='2 Go' start run --demo
  expect "a start that goes well" 143 "Terreau est prêt : http://127.0.0.1:$TERREAU_PORT" 'Terreau is ready' 'Ctrl-C' \
    "http://127.0.0.1:$TERREAU_PORT/premier-compte?jeton=abc" 'admin@demo.example' 'Terreau est arrêté' 'Terreau has stopped'
  expect "sizes become bytes" 143 'largest 2000000000'
  out=$(cat "$work/java.args")
  expect "what the newest JDK is started with" 143 '--sun-misc-unsafe-memory-access=allow' '-Dterreau.demo=true' "-Dterreau.data=$TERREAU_DATA"

  for case in 300M=300000000 10k=10000 1GiB=1073741824 4096=4096 08M=8000000; do
    TERREAU_MAX_FILE_SIZE=${case%=*} start run
    expect "size ${case%=*}" 143 "largest ${case#*=}\$"
  done
  JAVA_HOME=$work/jdk21 start run
  out=$(cat "$work/java.args")
  expect "JAVA_HOME is respected" 143 '-Dterreau.demo=false'
  out=$(grep -c -e '--sun-misc' "$work/java.args")
  expect "an older JDK is spared the words that it does not know" 143 '^0$'
fi

# --- what the launcher shows must be what the portal has

accounts=$here/portal-web/src/main/java/fr/terreau/portal/account/DemoAccounts.java
for word in referent@demo.example relecteur@demo.example animateur@demo.example admin@demo.example '"demonstration"'; do
  out=$(cat "$accounts")
  code=0
  expect "demonstration account $word in the portal" 0 "$word"
  out=$(cat "$here/terreau")
  expect "demonstration account $word in the launcher" 0 "${word//\"/}"
done

# --- and what can be set must be written down

settings=$here/portal-web/src/main/resources/META-INF/microprofile-config.properties
for key in $(sed -n 's/^\(terreau\.[a-z.]*\)=.*/\1/p' "$settings"); do
  out=$(cat "$here/docs/operations.md")
  code=0
  expect "setting $key in docs/operations.md" 0 "\`$(printf '%s' "$key" | tr 'a-z.' 'A-Z_')\`"
done

if [ $failures -eq 0 ]; then
  echo "launcher: $checks checks, all as expected"
else
  echo "launcher: $failures of $checks checks are not as expected"
  exit 1
fi
