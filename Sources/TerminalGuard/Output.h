#ifndef QUOTH_OUTPUT_H
#define QUOTH_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

/* A terminal to write to without ever waiting long for it, for one that takes no output (Ctrl-S, a hung connection). All but
 * `output_open` are async-signal-safe. */
struct output {
    int own;   /* opened here, so that not to wait is nobody else's affair; -1 where the terminal has no name */
    int given; /* the descriptor it was made of, for want of one of its own */
};

/* Opens the terminal that `descriptor` is once more. */
struct output output_open(int descriptor);

/* When a write that begins now gives up. */
struct timespec output_deadline(void);

/* Writes all of `bytes`; returns whether that could be done by the deadline. */
bool output_write(struct output output, const char *bytes, size_t length, struct timespec deadline);

/* Closes what was opened. */
void output_close(struct output *output);

#endif
