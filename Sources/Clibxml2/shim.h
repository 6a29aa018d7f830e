#ifndef QUOTH_CLIBXML2_H
#define QUOTH_CLIBXML2_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#endif
