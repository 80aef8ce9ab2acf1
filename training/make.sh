#!/usr/bin/env bash
# From treebanks, teachers and raw text to weights.npz and classes.bin.
#   training/make.sh TREEBANKS POSTAGGER_MODEL PHONEMIZER_DATA WORK_DIRECTORY RAW.jsonl ...
# TREEBANKS holds {perdt,iperudt}_{train,dev}.conllu, seraji_train.conllu, PHONEMIZER_DATA the files cfg
# and nlp_data, each RAW.jsonl one record a line with a `text`. PYTHON needs NumPy and torch, SPACY_PYTHON spaCy 3.8;
# both need gahnegar on their path (PYTHONPATH=src). About 20 minutes on two cores; EPOCHS=1 tries the steps out.
set -eu
treebanks=$1 tagger=$2 pipeline=$3 work=$4
shift 4
here=$(cd "$(dirname "$0")" && pwd)
package=$here/../src/gahnegar/persian/syntax
python=${PYTHON:-python3} spacy_python=${SPACY_PYTHON:-$python}
small="--dropout 0.2 --width 160 --arc 96 --label 96 --gaze 24 --dilations 1,2,1 --gaze-before 1,2"
onward="--share 0.5 --gold 4 --rate 1.5e-3 --average 0.998"
last="--share 0.25 --gold 6 --rate 1e-3 --average 0.998 --labelling 1.5"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONPATH=${PYTHONPATH:-$here/../src}

train() { # OUT EPOCHS and what train.py takes; in the background
    local out=$1 epochs=${EPOCHS:-$2}
    shift 2
    "$python" "$here/train.py" "$work" "$work/$out.npz" --epochs "$epochs" "$@" >"$work/$out.log" 2>&1 &
}
finish() { # of some trainings, by name: wait for them and print what they printed
    wait
    for name in "$@"; do
        echo "== $name" && cat "$work/$name.log" && test -s "$work/$name.npz"
    done
}
combine() { # LABELS and two weights
    for name in seraji_train raw; do
        "$python" "$here/combine.py" "$work/$name.h.jsonl" "$work/$name.$1.jsonl" --gold "$work/perdt_train.h.jsonl" \
            --weights "$work/$2.npz" "$work/$3.npz" --bonus 2
    done
}

"$python" "$here/classes.py" "$tagger" >"$work.classes" && mv "$work.classes" "$package/classes.bin"
"$python" "$here/gather.py" --treebanks "$treebanks" --raw "$@" -- "$work"
for name in perdt_train perdt_dev iperudt_train iperudt_dev seraji_train raw; do
    "$python" "$here/label.py" ezafe --model "$tagger" "$work/$name.jsonl" "$work/$name.e.jsonl"
done
for name in perdt_train seraji_train raw; do
    "$spacy_python" "$here/label.py" heads --model "$pipeline" "$work/$name.e.jsonl" "$work/$name.h.jsonl"
done
# shellcheck disable=SC2086  # options are several words
{
    train first 6 $small
    train other 5 --seed 2
    finish first other
    combine c first other
    train one 5 --start "$work/first.npz" --labels c $small $onward --seed 3
    train two 4 --start "$work/other.npz" --labels c $onward --seed 5
    finish one two
    combine d one two
    train left 6 --start "$work/one.npz" --labels d $small $onward --seed 4
    train right 6 --start "$work/one.npz" --labels d $small $onward --seed 6
    finish left right
    train left2 4 --start "$work/left.npz" --labels d $small $last --seed 7
    train right2 4 --start "$work/right.npz" --labels d $small $last --seed 8
    finish left2 right2
}
"$python" "$here/average.py" "$work/weights.npz" "$work/left2.npz" "$work/right2.npz"
(cd "$work" && sha256sum "$package/classes.bin" first.npz other.npz one.npz two.npz left.npz right.npz left2.npz right2.npz weights.npz)
