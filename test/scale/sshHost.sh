#!/bin/sh
# ssh that asks nobody, notices a host that is gone, and waits before it says so: else that host would take shard after
# shard and fail each at once.
status=0
ssh -o BatchMode=yes -o ConnectTimeout=15 -o ServerAliveInterval=15 -o ServerAliveCountMax=4 ${GOUJI_SSH_OPTIONS:-} "$@" ||
  status=$?
[ "$status" -ne 255 ] || sleep "${GOUJI_HOST_PAUSE:-10}"
exit "$status"
