#!/bin/bash
# retrain.sh ROOT: fetch, train, check, publish. Cron starts it at 02:00.
cd $1

echo "$(date) start" >> retrain.log
mkdir -p work/data work/out

bin/fetch work/data 2>&1 | tee -a retrain.log
bin/train work/data work/out 2>&1 | tee -a retrain.log

if bin/check work/out 2>&1 | tee -a retrain.log; then
    cp work/out/model.bin live/
    cp work/out/features.txt live/
fi

rm -rf work
echo "$(date) done" >> retrain.log
