int quoth_terminal_guard_installed(void);
