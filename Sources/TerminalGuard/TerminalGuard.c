#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { LEAVE_MOST = 512, ALTERNATE_STACK = 64 * 1024 };

/* Signals that end the process: those of faults, then those that somebody sends. */
static const int ending[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static const int telling[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { ENDING = sizeof ending / sizeof *ending, TELLING = sizeof telling / sizeof *telling };

static struct sigaction before_ending[ENDING];
static struct sigaction before_telling[TELLING];
static struct termios modes;
static int terminal = -1;
static char leave_sequences[LEAVE_MOST];
static size_t leave_length;
static int events[2] = {-1, -1};
static int real_error = -1;
static int held_error = -1;
static atomic_int armed;

/* Down to `on_telling` everything runs in signal handlers too: only async-signal-safe calls. */

static void write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        length -= (size_t)written;
    }
}

static void release_error(void) {
    if (real_error < 0) return;
    dup2(real_error, STDERR_FILENO);
    char bytes[1024];
    off_t place = 0;
    ssize_t count;
    while ((count = pread(held_error, bytes, sizeof bytes, place)) > 0) {
        write_all(STDERR_FILENO, bytes, (size_t)count);
        place += count;
    }
    close(real_error);
    close(held_error);
    real_error = held_error = -1;
}

static void leave_terminal(void) {
    if (!atomic_exchange(&armed, 0)) return;
    write_all(terminal, leave_sequences, leave_length);
    tcsetattr(terminal, TCSANOW, &modes);
    release_error();
}

static void on_ending(int number, siginfo_t *information, void *context) {
    (void)context;
    leave_terminal();
    bool repeats = false;
    for (int i = 0; i < ENDING; i++) {
        if (ending[i] != number) continue;
        sigaction(number, &before_ending[i], NULL);
        /* A faulting instruction faults again when the handler returns, with its registers as they were, which is
         * what a backtrace wants. SIGTRAP and SIGABRT do not come again by themselves. */
        repeats = information->si_code > 0 && number != SIGTRAP && number != SIGABRT && i < 6;
    }
    if (!repeats) raise(number);
}

static void on_telling(int number) {
    int error = errno;
    char event = number == SIGWINCH ? TERMINAL_GUARD_RESIZED
               : number == SIGTSTP  ? TERMINAL_GUARD_SUSPENDED
                                    : TERMINAL_GUARD_CONTINUED;
    /* A full pipe has more than enough of these already. */
    ssize_t written = write(events[1], &event, 1);
    (void)written;
    errno = error;
}

static void hold_error(void) {
    if (!isatty(STDERR_FILENO)) return;
    FILE *store = tmpfile();
    if (!store) return;
    held_error = dup(fileno(store));
    fclose(store);
    real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (held_error < 0 || real_error < 0 || dup2(held_error, STDERR_FILENO) < 0) {
        if (held_error >= 0) close(held_error);
        if (real_error >= 0) close(real_error);
        held_error = real_error = -1;
        return;
    }
    fcntl(held_error, F_SETFD, FD_CLOEXEC);
}

static int open_events(void) {
    if (pipe(events) != 0) return -1;
    for (int i = 0; i < 2; i++) {
        fcntl(events[i], F_SETFD, FD_CLOEXEC);
        fcntl(events[i], F_SETFL, O_NONBLOCK);
    }
    return 0;
}

/* A stack overflow leaves no room for a handler on the stack itself. */
static void provide_stack(void) {
    static char stack[ALTERNATE_STACK];
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
}

static void catch_signals(void) {
    struct sigaction end = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
    end.sa_sigaction = on_ending;
    sigfillset(&end.sa_mask);
    for (int i = 0; i < ENDING; i++) {
        sigaction(ending[i], NULL, &before_ending[i]);
        /* What the starter asked to be ignored (nohup) stays ignored. */
        if (before_ending[i].sa_handler != SIG_IGN) sigaction(ending[i], &end, NULL);
    }
    struct sigaction tell = {.sa_flags = SA_RESTART};
    tell.sa_handler = on_telling;
    sigemptyset(&tell.sa_mask);
    for (int i = 0; i < TELLING; i++) {
        sigaction(telling[i], NULL, &before_telling[i]);
        if (before_telling[i].sa_handler != SIG_IGN || telling[i] == SIGWINCH) sigaction(telling[i], &tell, NULL);
    }
}

int terminal_guard_arm(int descriptor, const char *leave, size_t length) {
    if (atomic_load(&armed)) {
        errno = EBUSY;
        return -1;
    }
    if (tcgetattr(descriptor, &modes) != 0 || open_events() != 0) return -1;
    static bool is_registered = false;
    if (!is_registered) is_registered = atexit(leave_terminal) == 0;
    terminal = descriptor;
    leave_length = length < LEAVE_MOST ? length : LEAVE_MOST;
    memcpy(leave_sequences, leave, leave_length);
    hold_error();
    provide_stack();
    atomic_store(&armed, 1);
    catch_signals();
    return events[0];
}

void terminal_guard_disarm(void) {
    if (!atomic_exchange(&armed, 0)) return;
    for (int i = 0; i < TELLING; i++) sigaction(telling[i], &before_telling[i], NULL);
    for (int i = 0; i < ENDING; i++) sigaction(ending[i], &before_ending[i], NULL);
    close(events[0]);
    close(events[1]);
    events[0] = events[1] = -1;
    release_error();
}

void terminal_guard_stop(void) {
    if (before_telling[1].sa_handler == SIG_IGN) return;
    struct sigaction ours;
    struct sigaction plain = {.sa_flags = 0};
    sigemptyset(&plain.sa_mask);
    /* The terminal is left already: nothing is to be done about it should the process be killed while it is stopped. */
    atomic_store(&armed, 0);
    /* Ignored, the group's signal passes this process by; then this thread stops it. Otherwise another thread could be
     * given the signal, some time after this one went on. */
    plain.sa_handler = SIG_IGN;
    sigaction(SIGTSTP, &plain, &ours);
    kill(0, SIGTSTP);
    plain.sa_handler = SIG_DFL;
    sigaction(SIGCONT, &plain, NULL);
    sigaction(SIGTSTP, &plain, NULL);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    sigaction(SIGCONT, &ours, NULL);
    atomic_store(&armed, 1);
}
