#include "Output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

/* Longer than a busy terminal takes to read what it was sent, shorter than whoever ends the program waits. */
enum { PATIENCE_MS = 250 };

struct output output_open(int descriptor) {
    struct output output = {-1, descriptor};
    char name[256];
    if (ttyname_r(descriptor, name, sizeof name) == 0) {
        output.own = open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    }
    return output;
}

struct timespec output_deadline(void) {
    struct timespec deadline;
    clock_gettime(CLOCK_MONOTONIC, &deadline);
    deadline.tv_nsec += PATIENCE_MS * 1000000L;
    if (deadline.tv_nsec >= 1000000000L) {
        deadline.tv_nsec -= 1000000000L;
        deadline.tv_sec++;
    }
    return deadline;
}

static int milliseconds_until(struct timespec deadline) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long left = (deadline.tv_sec - now.tv_sec) * 1000 + (deadline.tv_nsec - now.tv_nsec) / 1000000;
    return left > 0 ? (int)left : 0;
}

static bool write_all(int descriptor, const char *bytes, size_t length, struct timespec deadline) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EAGAIN) {
            struct pollfd room = {.fd = descriptor, .events = POLLOUT};
            int left = milliseconds_until(deadline);
            if (left > 0 && (poll(&room, 1, left) > 0 || errno == EINTR)) continue;
        }
        if (written <= 0) return false;
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}

bool output_write(struct output output, const char *bytes, size_t length, struct timespec deadline) {
    if (output.own >= 0) return write_all(output.own, bytes, length, deadline);
    /* Others share this descriptor's flags, which are to be as they were. */
    int flags = fcntl(output.given, F_GETFL);
    if (flags >= 0) fcntl(output.given, F_SETFL, flags | O_NONBLOCK);
    bool is_written = write_all(output.given, bytes, length, deadline);
    if (flags >= 0) fcntl(output.given, F_SETFL, flags);
    return is_written;
}

void output_close(struct output *output) {
    if (output->own >= 0) close(output->own);
    output->own = -1;
}
