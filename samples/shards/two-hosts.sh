#!/usr/bin/env bash
# The recipe of docs/shards.md over two hosts that are there only while it runs (root, sshd, GNU parallel, rsync):
#   two-hosts.sh CASES DECISIONS [option of batch]...
# TOOL is how to start the tool; LOSE_A_SHARD=1 kills one in the middle on host-b, and runs the same command again.
set -euo pipefail

# All is in namespaces of its own: processes, mounts and networks are gone with the last process, however this ends.
if [ "${1:-}" != --inside ]; then
  exec unshare --net --mount --pid --fork --kill-child --mount-proc "$0" --inside "$@"
fi
trap 'exit 130' INT TERM
cases=$(realpath "$2") decisions=$(realpath "$3")
shift 3
tool=${TOOL:-decision-support}
shards=4

mount -t tmpfs tmpfs /run
mkdir -p /run/sshd /run/keys
ssh-keygen -q -t ed25519 -N '' -f /run/keys/host
ssh-keygen -q -t ed25519 -N '' -f /run/keys/user

# A host has a network, a key and a /srv of its own: what it is to read must be sent, and what it wrote fetched.
declare -A hosts
host() {
  ip netns add "$1"
  ip link add "$1" type veth peer name eth0 netns "$1"
  ip address add "192.0.2.$2/31" dev "$1"
  ip link set "$1" up
  ip -n "$1" address add "192.0.2.$(($2 + 1))/31" dev eth0
  ip -n "$1" link set eth0 up
  ip -n "$1" link set lo up
  ip netns exec "$1" bash -c 'mount -t tmpfs tmpfs /srv; mkdir /srv/cases; exec /usr/sbin/sshd -D -e -f /dev/null -p 2222 -h /run/keys/host \
    -o AuthorizedKeysFile=/run/keys/user.pub -o StrictModes=no -o PermitRootLogin=prohibit-password -o PasswordAuthentication=no -o PidFile=none' 2>"/run/$1.log" &
  hosts[$1]=$!
  printf 'Host %s\n  HostName 192.0.2.%d\n' "$1" $(($2 + 1)) >>/run/ssh.conf
  until grep -q 'Server listening' "/run/$1.log"; do
    kill -0 ${hosts[$1]} 2>/dev/null || { cat "/run/$1.log" >&2; exit 1; }
    sleep 0.05
  done
}
host host-a 0
host host-b 2
cat >>/run/ssh.conf <<'CONF'
Host *
  User root
  Port 2222
  IdentityFile /run/keys/user
  IdentitiesOnly yes
  UserKnownHostsFile /run/known_hosts
  StrictHostKeyChecking no
  LogLevel ERROR
CONF

mkdir -p /run/desk/parts
cd /run/desk
touch cases.ndjson
mount --bind "$cases" cases.ndjson

recipe() {
  seq $shards | parallel --will-cite --ssh 'ssh -F /run/ssh.conf' --sshlogin "$1" --jobs 1 --workdir /srv/cases \
    --basefile cases.ndjson --return parts/{}.ndjson --joblog log --resume-failed \
    mkdir -p parts '&&' "$tool" batch cases.ndjson parts/{}.ndjson --shard {}/$shards --resume "${@:2}" '>' /dev/null
}

# Ends by force the first shard of host-b that has written something; what it wrote stays there.
lose_a_shard() {
  until find "/proc/${hosts[host-b]}/root/srv/cases" -name '*.unfinished' -size +0 2>/dev/null | grep -q . &&
    pkill -9 --ns "${hosts[host-b]}" --nslist net -f 'batch cases.ndjson'; do sleep 0.01; done
}

if [ -n "${LOSE_A_SHARD:-}" ]; then
  lose_a_shard &
  ! recipe host-a,host-b "$@" || { echo 'No shard was lost: all were done before one could be ended.' >&2; exit 1; }
  # Asked of the host that has its beginning, the lost shard goes on; any other host would begin it again.
  recipe host-b "$@"
else
  recipe host-a,host-b "$@"
fi
paste -d '\n' $(seq -f parts/%g.ndjson $shards) | grep . >"$decisions"
echo 'shard host seconds exit-code'
tail -n +2 log | cut -f 1,2,4,7 | tr -s '\t ' ' '
