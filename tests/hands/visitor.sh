#!/bin/sh
# A visitor takes a number at the hall of this machine, and a desk calls it. For trying things by hand:
# the hall must run with the shipped kiosk-config.toml (`annai hall`, or the kiosk itself).
set -eu
hall=http://127.0.0.1:7340
token=$(cat annai-data/service.token)
counter=${1:-citizens}
random() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }
ask() { # METHOD PATH [BODY]
    curl -sS --fail-with-body -X "$1" "$hall$2" -H "Authorization: Bearer $token" \
        -H 'Content-Type: application/json' ${3:+-d "$3"}
    echo
}
time=$(printf '%012x' "$(($(date +%s) * 1000))")
id=$(printf '%s-%s-7%s-8%s-%s' "$(echo "$time" | cut -c1-8)" "$(echo "$time" | cut -c9-12)" \
    "$(random 2 | cut -c1-3)" "$(random 2 | cut -c1-3)" "$(random 6)")
address=$(random 13)

ask PUT "/v1/tickets/$id" "{\"stops\":[{\"counter\":\"$counter\",\"minutes\":10}],\"address\":\"$address\"}"
ask POST "/v1/tickets/$id/hand-over" '{}'
echo "on a phone (with \`public\` in the configuration): $hall/p/$address"
ask PUT "/v1/counters/$counter/desks/1" '{"staffed":true}'
ask POST "/v1/counters/$counter/desks/1/call-next"
sleep "${2:-10}"
ask POST "/v1/counters/$counter/tickets/$id/start" '{"desk":"1"}'
ask POST "/v1/counters/$counter/tickets/$id/finish" '{"desk":"1"}'
