#include "Signals.h"

#include <signal.h>
#include <stddef.h>

static const int repeating[] = {SIGILL, SIGSEGV, SIGBUS, SIGFPE};

static const int others[] = {
    SIGTRAP, SIGABRT, SIGSYS, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef SIGIO
    SIGIO,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
#ifdef SIGEMT
    SIGEMT,
#endif
};

static bool contains(const int *numbers, size_t count, int number) {
    for (size_t i = 0; i < count; i++) {
        if (numbers[i] == number) return true;
    }
    return false;
}

bool signal_repeats(int number) { return contains(repeating, sizeof repeating / sizeof *repeating, number); }

bool signal_ends(int number) {
#ifdef __APPLE__
    /* SIGIO is passed over there. */
    if (number == SIGIO) return false;
#endif
#ifdef SIGRTMIN
    if (number >= SIGRTMIN && number <= SIGRTMAX) return true;
#endif
    return signal_repeats(number) || contains(others, sizeof others / sizeof *others, number);
}
