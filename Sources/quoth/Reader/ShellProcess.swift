import Foundation

/// A shell's command that has the terminal to itself.
enum ShellProcess {
    /// Runs `command`, to which `arguments` are "$1" and so on, and waits for its end. What it complains of goes to
    /// standard output, since the reader keeps standard error aside. Returns its exit status, or as a shell does 128
    /// and the signal that ended it, or 127 where there is no shell.
    static func run(_ command: String, _ arguments: [String]) -> Int32 {
        // As system(3) has it: an interrupt is the command's.
        let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in before { signal(number, handler) } }
        guard let child = spawn(["sh", "-c", command, "quoth"] + arguments) else { return noShell }
        return status(of: child)
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
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ) == 0 ? child : nil
    }

    /// Waits for a child's end; where it is stopped, this process stops with it.
    private static func status(of child: pid_t) -> Int32 {
        var status: Int32 = 0
        while true {
            guard waitpid(child, &status, WUNTRACED) >= 0 else {
                if errno == EINTR { continue }
                return noShell
            }
            let low = status & 0x7F
            if low == 0x7F {
                kill(getpid(), SIGSTOP)
                kill(child, SIGCONT)
            } else {
                return low == 0 ? status >> 8 & 0xFF : signalled + low
            }
        }
    }
}
