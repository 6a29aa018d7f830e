#ifndef QUOTH_CZLIB_H
#define QUOTH_CZLIB_H

#include <zlib.h>

/// Macros that Swift cannot import: begins to decode gzip (32 tells it from zlib's own format).
static inline int quoth_inflate_init(z_stream *stream) { return inflateInit2(stream, 15 + 32); }

#endif
