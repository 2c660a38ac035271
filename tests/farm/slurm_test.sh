#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
#
#   slurm_test.sh DEEP3D SOURCE_FOLDER    exit code 77: skipped
#
# A real Slurm of one node, started here as the calling user: a clip is converted by an array of tasks, one of which is
# killed and another queued again, and has the same frames as the one that is made in one go.
set -euo pipefail
deep3d="$1" source="$2"
for program in munged slurmctld slurmd sbatch squeue scontrol ffmpeg; do
  PATH="$PATH:/usr/sbin" command -v $program >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
export PATH="$PATH:/usr/sbin"

work="$(mktemp -d "${TMPDIR:-/tmp}/deep3d-slurm-XXXXXX")"
pids=()
cleanup() {
  [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
chmod 755 "$work"

# wait_for SECONDS COMMAND...: until it succeeds
wait_for() {
  local left=$(($1 * 5))
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ $left -gt 0 ] || { echo "timed out: $*"; tail -n 20 "$work"/*.log "$work"/*/*.log 2>/dev/null || true; exit 1; }
    sleep 0.2
  done
}

start_slurm() {
  local user host
  user="$(id -un)" host="$(hostname -s)"
  mkdir "$work/munge" "$work/state" "$work/spool"
  chmod 700 "$work/munge"
  head -c 1024 /dev/urandom > "$work/munge/key"
  chmod 600 "$work/munge/key"
  munged --foreground --force --socket="$work/munge/socket" --key-file="$work/munge/key" --pid-file="$work/munge/pid" \
         --seed-file="$work/munge/seed" --log-file="$work/munge/log" > "$work/munged.log" 2>&1 &
  pids+=($!)
  wait_for 20 test -S "$work/munge/socket"
  cat > "$work/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$((20000 + $$ % 10000))
SlurmdPort=$((30000 + $$ % 10000))
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
JobRequeue=1
MinJobAge=3600
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF="$work/slurm.conf"
  slurmctld -D > /dev/null 2>&1 & pids+=($!)
  slurmd -D > /dev/null 2>&1 & pids+=($!)
  wait_for 60 sh -c "sinfo -h -o %T | grep -q idle"
}

frames_of() { ffmpeg -v error -i "$1" -map 0:v -f framemd5 - | grep -v '^#' | awk -F, '{print $3, $6}' | tr -d ' '; }
state_of() { scontrol show job "$1" | grep -o 'JobState=[A-Z]*' | head -n 1; }
has_state() { [ "$(state_of "$1")" = "JobState=$2" ]; }

start_slurm
export DEEP3D="$deep3d" XDG_CACHE_HOME="$work/cache" PART=30
ffmpeg -v error -f lavfi -i testsrc2=size=128x72:rate=25:duration=4.8 -f lavfi -i sine=duration=4.8 \
       -c:v ffv1 -c:a pcm_s16le "$work/film.mkv"
options=(--layout sbs --codec ffv1)

join="$("$source/packaging/farm/slurm/convert.sh" "$work/film.mkv" "$work/out.mkv" "${options[@]}")"
array="$(scontrol show job "$join" | grep -o 'afterok:[0-9]*' | head -n 1 | cut -d: -f2)"
wait_for 60 has_state "${array}_0" RUNNING
first_task="$work/out.mkv.parts/part_00000.mkv --frames"
wait_for 60 pgrep -f "$first_task"
kill -KILL "$(pgrep -f "$first_task")" && echo "killed the program of task 0"
wait_for 60 has_state "${array}_1" RUNNING
scontrol requeue "${array}_1" && echo "queued task 1 again"
scontrol release "${array}_1" 2>/dev/null || true
wait_for 300 has_state "$join" COMPLETED

XDG_CACHE_HOME="$work/other" "$deep3d" convert "$work/film.mkv" -o "$work/whole.mkv" "${options[@]}"
[ ! -e "$work/out.mkv.parts" ] || { echo "the parts were left behind"; exit 1; }
frames_of "$work/out.mkv" > "$work/joined.txt"
frames_of "$work/whole.mkv" > "$work/whole.txt"
[ "$(wc -l < "$work/whole.txt")" = 120 ] || { echo "the film has $(wc -l < "$work/whole.txt") frames"; exit 1; }
diff "$work/whole.txt" "$work/joined.txt" || { echo "the joined film differs"; exit 1; }
echo "120 frames from 4 tasks are those of one go"
