#ifndef QUOTH_CNCURSES_SHIM_H
#define QUOTH_CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>
#include <ncurses.h>
#include <term.h>

/* Macros and globals that Swift cannot import. */

static const attr_t quoth_bold = A_BOLD;
static const attr_t quoth_dim = A_DIM;
static const attr_t quoth_italic = A_ITALIC;
static const attr_t quoth_underline = A_UNDERLINE;
static const attr_t quoth_reverse = A_REVERSE;
static inline WINDOW *quoth_screen(void) { return stdscr; }
static inline WINDOW *quoth_physical_screen(void) { return curscr; }
static inline int quoth_width(void) { return getmaxx(stdscr); }
static inline int quoth_height(void) { return getmaxy(stdscr); }
static inline SCREEN *quoth_open_screen(const char *type) { return newterm(type, stdout, stdin); }
static inline void quoth_release_terminal_description(void) {
    if (cur_term) del_curterm(cur_term);
}

/* wcwidth needs a declaration that module imports do not give. */
extern int wcwidth(wchar_t);
static inline int quoth_cell_width(wchar_t scalar) { return wcwidth(scalar); }

/* Whether the locale's encoding has the scalar. */
static inline bool quoth_is_in_locale(wchar_t scalar) {
    char bytes[16];
    mbstate_t state;
    memset(&state, 0, sizeof state);
    return wcrtomb(bytes, scalar, &state) != (size_t)-1;
}

/* The scalar that bytes of the locale's encoding are: how many of them it takes, -2 where there are too few for it, -1 where
 * they are none. */
static inline int quoth_decode(const void *bytes, size_t count, wchar_t *scalar) {
    mbstate_t state;
    memset(&state, 0, sizeof state);
    size_t length = mbrtowc(scalar, (const char *)bytes, count, &state);
    if (length == (size_t)-2) return -2;
    if (length == (size_t)-1) return -1;
    return length == 0 ? 1 : (int)length;
}

/* Whether the locale's encoding is UTF-8. */
static inline bool quoth_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/* Columns and rows of the terminal window; false where it does not tell. */
static inline bool quoth_window_size(int terminal, int *width, int *height) {
    struct winsize size;
    if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *width = size.ws_col;
    *height = size.ws_row;
    return true;
}

/* Bytes that can be read without waiting. */
static inline int quoth_bytes_waiting(int terminal) {
    int count = 0;
    return ioctl(terminal, FIONREAD, &count) == 0 ? count : 0;
}

/* A cell that shows the scalars, which a 0 ends; `pair` may be any pair's number. */
static inline cchar_t quoth_cell(const wchar_t *scalars, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, scalars, attributes, 0, &pair) == ERR) {
        static const wchar_t blank[] = {L' ', 0};
        setcchar(&cell, blank, attributes, 0, &pair);
    }
    return cell;
}

#endif
