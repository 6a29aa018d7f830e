#ifndef QUOTH_SIGNALS_H
#define QUOTH_SIGNALS_H

#include <stdbool.h>

/* Signals have smaller numbers than this, on every system. */
enum { SIGNALS_MOST = 128 };

/* Whether a signal's default is to end the process, and it can be caught. SIGPIPE and SIGXFSZ are not among these, which a
 * failing write tells of as well. */
bool signal_ends(int number);

/* Whether the instruction that raised a fault raises it again when a handler returns. */
bool signal_repeats(int number);

#endif
