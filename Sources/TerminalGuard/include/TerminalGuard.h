#ifndef QUOTH_TERMINAL_GUARD_H
#define QUOTH_TERMINAL_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/* Gives a terminal back as it was, however the process ends.
 *
 * While the guard is armed, a fatal signal or a trap first writes the leave sequences, restores the terminal's modes and
 * shows what was written to standard error meanwhile; then what the process did about the signal before takes its
 * course. A terminal that takes no output is not waited for. A write without a reader fails instead of ending the process.
 * One terminal a process; all calls but terminal_guard_wake come from the main thread. */

/* What the events' pipe carries, a byte each. */
enum {
    TERMINAL_GUARD_RESIZED = 'w',   /* SIGWINCH */
    TERMINAL_GUARD_SUSPENDED = 'z', /* SIGTSTP */
    TERMINAL_GUARD_CONTINUED = 'c', /* SIGCONT, after a stop that the guard did not ask for */
    TERMINAL_GUARD_WOKEN = 'k',     /* a call of terminal_guard_wake */
};

/* Saves the modes of `terminal`, keeps standard error aside where it is a terminal, and catches the signals.
 * `leave` is what the terminal is sent when the process ends; at most 512 bytes of it count. Returns the descriptor to
 * read events from, without blocking; -1, with errno set, where nothing was changed. */
int terminal_guard_arm(int terminal, const char *leave, size_t length);

/* Puts the signals and standard error back and shows what was written there. The terminal is left as it is. */
void terminal_guard_disarm(void);

/* Lets whoever waits for events go on; from any thread. */
void terminal_guard_wake(void);

/* Stops the process group as Ctrl-Z does, the terminal having been left, and returns when it goes on; returns at once
 * where the process was started with SIGTSTP ignored. */
void terminal_guard_stop(void);

#endif
