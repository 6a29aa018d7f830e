#ifndef QUOTH_CLIBXML2_H
#define QUOTH_CLIBXML2_H

#include <libxml/xmlversion.h>

// Debian's libxml2 converts encodings with ICU and names its types in a header. They would clash with those of
// Foundation's own ICU; nothing here uses them.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#endif
