import Foundation

/// A shell's command that has the terminal to itself, as a job of its own: Ctrl-C and Ctrl-Z are its, not the reader's.
enum ForegroundProgram {
    /// Runs `script`, to which `arguments` are "$1" and so on, and waits for its end. What it complains of goes to
    /// standard output, since the reader keeps standard error aside.
    ///
    /// - Parameter stop: Stops this process as Ctrl-Z does and returns when it goes on; called where the command was stopped,
    ///   which then goes on, too.
    /// - Returns: Its exit status, or as a shell has it 128 and the signal that ended it, or 127 where there is no shell.
    static func run(_ script: String, _ arguments: [String], stop: () -> Void) -> Int32 {
        guard let child = spawn(["sh", "-c", script, "sh"] + arguments) else { return noShell }
        giveTerminal(to: child)
        defer { giveTerminal(to: getpgrp()) }
        return status(of: child, stop: stop)
    }

    private static let noShell: Int32 = 127
    private static let signalled: Int32 = 128

    private static func spawn(_ words: [String]) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ) == 0 ? child : nil
    }

    /// Makes a group of processes the one that the terminal's keys go to.
    private static func giveTerminal(to group: pid_t) {
        // Whoever is not in the foreground would be stopped for it.
        var output = sigset_t()
        var before = sigset_t()
        sigemptyset(&output)
        sigaddset(&output, SIGTTOU)
        pthread_sigmask(SIG_BLOCK, &output, &before)
        _ = tcsetpgrp(STDIN_FILENO, group)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// Waits for a child's end; where it is stopped, this process stops with it.
    private static func status(of child: pid_t, stop: () -> Void) -> Int32 {
        var status: Int32 = 0
        while true {
            guard waitpid(child, &status, WUNTRACED) >= 0 else {
                if errno == EINTR { continue }
                return noShell
            }
            let low = status & 0x7F
            guard low == 0x7F else { return low == 0 ? status >> 8 & 0xFF : signalled + low }
            let signal = status >> 8 & 0xFF
            // It asked for the terminal before it was given it.
            if signal != SIGTTIN, signal != SIGTTOU {
                giveTerminal(to: getpgrp())
                stop()
            }
            giveTerminal(to: child)
            kill(-child, SIGCONT)
        }
    }
}
