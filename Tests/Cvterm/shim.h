#ifndef QUOTH_CVTERM_SHIM_H
#define QUOTH_CVTERM_SHIM_H

#include <vterm.h>

/* Macros that Swift cannot import. */

static inline bool quoth_is_default(VTermColor color) { return (color.type & VTERM_COLOR_DEFAULT_MASK) != 0; }

/* A colour's number in the palette; -1 for one in RGB. */
static inline int quoth_palette_index(VTermColor color) {
    return VTERM_COLOR_IS_INDEXED(&color) ? color.indexed.idx : -1;
}

#endif
