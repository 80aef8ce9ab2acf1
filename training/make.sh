#!/usr/bin/env bash
# From treebanks, teachers and raw text to weights.npz.
#   training/make.sh TREEBANKS POSTAGGER_MODEL PHONEMIZER_DATA WORK_DIRECTORY RAW.jsonl ...
# TREEBANKS holds {perdt,iperudt}_{train,dev}.conllu and seraji_train.conllu, PHONEMIZER_DATA the files cfg and nlp_data,
# each RAW.jsonl one record a line with a `text`. PYTHON needs NumPy and torch, SPACY_PYTHON spaCy 3.8; both need
# gahnegar on their path (PYTHONPATH=src). About half an hour on one quiet core; EPOCHS="1 1 1 1" tries the steps out.
set -eu
treebanks=$1 tagger=$2 pipeline=$3 work=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3} spacy_python=${SPACY_PYTHON:-$python}
read -r first other second third <<<"${EPOCHS:-6 5 7 4}"
shape="--dropout 0.2 --width 160 --arc 96 --label 96 --gaze 24 --dilations 1,2,1 --gaze-before 1,2"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONPATH=${PYTHONPATH:-$here/../src}

"$python" "$here/gather.py" --treebanks "$treebanks" --raw "$@" -- "$work"
for name in perdt_train perdt_dev iperudt_train iperudt_dev seraji_train raw; do
    "$python" "$here/label.py" ezafe --model "$tagger" "$work/$name.jsonl" "$work/$name.e.jsonl"
done
for name in seraji_train raw; do
    "$spacy_python" "$here/label.py" heads --model "$pipeline" "$work/$name.e.jsonl" "$work/$name.h.jsonl"
done
# shellcheck disable=SC2086  # the shape is several words
"$python" "$here/train.py" "$work" "$work/first.npz" --epochs "$first" $shape
"$python" "$here/train.py" "$work" "$work/other.npz" --epochs "$other" --seed 2
for name in seraji_train raw; do
    "$python" "$here/combine.py" "$work/$name.h.jsonl" "$work/$name.c.jsonl" --weights "$work/first.npz" \
        "$work/other.npz" --bonus 2
done
# shellcheck disable=SC2086
"$python" "$here/train.py" "$work" "$work/second.npz" --start "$work/first.npz" --labels c --epochs "$second" $shape \
    --share 0.5 --gold 4 --rate 1.5e-3 --average 0.998
# shellcheck disable=SC2086
"$python" "$here/train.py" "$work" "$work/third.npz" --start "$work/second.npz" --labels c --epochs "$third" $shape \
    --share 0.25 --gold 6 --rate 1e-3 --average 0.998 --labelling 1.5 --seed 4
"$python" "$here/average.py" "$work/weights.npz" "$work/second.npz" "$work/third.npz"
(cd "$work" && sha256sum first.npz other.npz second.npz third.npz weights.npz)
