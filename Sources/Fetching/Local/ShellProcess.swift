import Foundation

/// Runs shell commands, each in a session and process group of its own.
enum ShellProcess {
    private static let path = "/bin/sh"
    /// What a shell adds to the number of the signal that ended a command.
    private static let signalled: Int32 = 128

    /// Starts a command with empty input that writes to two descriptors; nil on failure.
    static func spawn(_ command: String, output: Int32, complaints: Int32) -> pid_t? {
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
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let arguments = ["sh", "-c", command]
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        return posix_spawn(&child, path, &actions, &attributes, words, environ) == 0 ? child : nil
    }

    /// `POSIX_SPAWN_SETSID`, which Swift does not see.
    private static var newSession: Int32 {
        #if canImport(Darwin)
            0x0400
        #else
            0x80
        #endif
    }

    /// Whether a process has ended; it is not reaped before ``end(_:)``.
    static func hasEnded(_ child: pid_t) -> Bool {
        var information = siginfo_t()
        guard waitid(P_PID, id_t(child), &information, WEXITED | WNOHANG | WNOWAIT) == 0 else { return true }
        return information.si_signo == SIGCHLD
    }

    /// Kills what is left of a process's group, reaps it and returns its status: 128 plus the signal's number if one
    /// ended it.
    static func end(_ child: pid_t) -> Int {
        // Before it is reaped, nobody else can have its number.
        kill(-child, SIGKILL)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return Int(signal == 0 ? status >> 8 & 0xFF : signalled + signal)
    }
}
