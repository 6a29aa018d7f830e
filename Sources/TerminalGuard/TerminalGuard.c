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

#include "Output.h"
#include "Signals.h"

enum { LEAVE_MOST = 512, ALTERNATE_STACK = 64 * 1024 };

static const int telling[] = {SIGWINCH, SIGTSTP, SIGCONT};
/* What a write meets that has no reader, or a file no room: the write fails then, which its caller tells. */
static const int failing[] = {SIGPIPE, SIGXFSZ};
enum {
    TELLING = sizeof telling / sizeof *telling,
    FAILING = sizeof failing / sizeof *failing,
    STOP = 1,
};

static struct sigaction before_ending[SIGNALS_MOST];
static struct sigaction before_telling[TELLING];
static struct sigaction before_failing[FAILING];
static struct termios modes;
static int terminal = -1;
static struct output terminal_output = {-1, -1};
static char leave_sequences[LEAVE_MOST];
static size_t leave_length;
static int events[2] = {-1, -1};
static int real_error = -1;
static int held_error = -1;
static struct output error_output = {-1, -1};
static atomic_int armed;

/* Down to `on_failing` everything runs in signal handlers too: only async-signal-safe calls. */

static void release_error(struct timespec deadline) {
    if (real_error < 0) return;
    dup2(real_error, STDERR_FILENO);
    char bytes[1024];
    off_t place = 0;
    ssize_t count;
    while ((count = pread(held_error, bytes, sizeof bytes, place)) > 0) {
        if (!output_write(error_output, bytes, (size_t)count, deadline)) break;
        place += count;
    }
    output_close(&error_output);
    close(real_error);
    close(held_error);
    real_error = held_error = -1;
}

static void leave_terminal(void) {
    if (!atomic_exchange(&armed, 0)) return;
    struct timespec deadline = output_deadline();
    output_write(terminal_output, leave_sequences, leave_length, deadline);
    tcsetattr(terminal, TCSANOW, &modes);
    release_error(deadline);
}

static void on_ending(int number, siginfo_t *information, void *context) {
    (void)context;
    leave_terminal();
    sigaction(number, &before_ending[number], NULL);
    /* A faulting instruction faults again when the handler returns, with its registers as they were, which is what a
     * backtrace wants. SIGTRAP and SIGABRT do not come again by themselves. */
    if (!(information->si_code > 0 && signal_repeats(number))) raise(number);
}

static void tell(char event) {
    int error = errno;
    /* A full pipe has more than enough of these already. */
    ssize_t written = write(events[1], &event, 1);
    (void)written;
    errno = error;
}

static void on_telling(int number) {
    tell(number == SIGWINCH  ? TERMINAL_GUARD_RESIZED
         : number == SIGTSTP ? TERMINAL_GUARD_SUSPENDED
                             : TERMINAL_GUARD_CONTINUED);
}

/* Not ignored, which a program that is started from here would inherit. */
static void on_failing(int number) { (void)number; }

static void hold_error(void) {
    if (!isatty(STDERR_FILENO)) return;
    FILE *store = tmpfile();
    if (!store) return;
    held_error = dup(fileno(store));
    fclose(store);
    error_output = output_open(STDERR_FILENO);
    real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (held_error < 0 || real_error < 0 || dup2(held_error, STDERR_FILENO) < 0) {
        if (held_error >= 0) close(held_error);
        if (real_error >= 0) close(real_error);
        output_close(&error_output);
        held_error = real_error = -1;
        return;
    }
    fcntl(held_error, F_SETFD, FD_CLOEXEC);
    /* Where the terminal has no name, what was kept aside goes through the descriptor that was there before. */
    if (error_output.own < 0) error_output.given = real_error;
}

/* The pipe stays open for as long as the process lives, since any thread may wake the reader at any time. */
static int open_events(void) {
    if (events[0] >= 0) return 0;
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
    for (int number = 1; number < SIGNALS_MOST; number++) {
        if (!signal_ends(number) || sigaction(number, NULL, &before_ending[number]) != 0) continue;
        /* What the starter asked to be ignored (nohup) stays ignored. */
        if (before_ending[number].sa_handler != SIG_IGN) sigaction(number, &end, NULL);
    }
    struct sigaction told = {.sa_flags = SA_RESTART};
    told.sa_handler = on_telling;
    sigemptyset(&told.sa_mask);
    for (int i = 0; i < TELLING; i++) {
        sigaction(telling[i], NULL, &before_telling[i]);
        if (before_telling[i].sa_handler != SIG_IGN || telling[i] == SIGWINCH) sigaction(telling[i], &told, NULL);
    }
    struct sigaction fail = {.sa_flags = SA_RESTART};
    fail.sa_handler = on_failing;
    sigemptyset(&fail.sa_mask);
    for (int i = 0; i < FAILING; i++) sigaction(failing[i], &fail, &before_failing[i]);
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
    terminal_output = output_open(descriptor);
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
    for (int i = 0; i < FAILING; i++) sigaction(failing[i], &before_failing[i], NULL);
    for (int number = 1; number < SIGNALS_MOST; number++) {
        if (signal_ends(number)) sigaction(number, &before_ending[number], NULL);
    }
    output_close(&terminal_output);
    release_error(output_deadline());
}

void terminal_guard_wake(void) { tell(TERMINAL_GUARD_WOKEN); }

void terminal_guard_stop(void) {
    if (before_telling[STOP].sa_handler == SIG_IGN) return;
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
