#ifndef QUOTH_XML_SHIM_H
#define QUOTH_XML_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* libxml2 without its being linked: the library, which brings ICU and lzma along, is opened when it is first needed. Its headers are
   not needed either; where they are only pkg-config knows, which would link the library as well. What stands here of its
   structures is the same in all versions of its 2.x, and is tried out on a small document when the library is opened. */

/* Opens the library, once, from any thread. Returns why it cannot be used, or NULL; nothing else here may be called before it. */
const char *xml_shim_open(void);

typedef struct xml_shim_document xml_shim_document;
typedef struct xml_shim_node xml_shim_node;
typedef struct xml_shim_attribute xml_shim_attribute;
typedef struct xml_shim_namespace xml_shim_namespace;

enum { XML_SHIM_ELEMENT = 1, XML_SHIM_TEXT = 3, XML_SHIM_CDATA = 4 };

/* xmlNs */
struct xml_shim_namespace {
    xml_shim_namespace *next;
    int type;
    const uint8_t *address;
    const uint8_t *prefix;
};

/* xmlNode; elements have attributes, texts have content. All text is UTF-8 with a zero at its end. */
struct xml_shim_node {
    void *private_data;
    int type;
    const uint8_t *name;
    xml_shim_node *first_child, *last_child, *parent, *next, *previous;
    xml_shim_document *document;
    xml_shim_namespace *name_space;
    uint8_t *content;
    xml_shim_attribute *attributes;
};

/* xmlAttr; its value are the texts in it. */
struct xml_shim_attribute {
    void *private_data;
    int type;
    const uint8_t *name;
    xml_shim_node *first_child, *last_child, *parent;
    xml_shim_attribute *next, *previous;
    xml_shim_document *document;
    xml_shim_namespace *name_space;
};

/* Bytes of a text without the zero. */
static inline size_t xml_shim_length(const uint8_t *text) { return strlen((const char *)text); }

/* Ways to read, which may be combined. */
enum {
    XML_SHIM_RECOVER = 1 << 0,
    XML_SHIM_NO_ERRORS = 1 << 5,
    XML_SHIM_NO_WARNINGS = 1 << 6,
    XML_SHIM_NO_NETWORK = 1 << 11,
    XML_SHIM_CDATA_AS_TEXT = 1 << 14,
    XML_SHIM_NO_DEPTH_LIMIT = 1 << 19,
};

/* What is called while a page is read, each with the same context. Names stay where they are until the end, and are equal where their
   pointers are. */
typedef struct xml_shim_page_events {
    /* `attributes` are names and values in turn, with NULL behind the last; a value may be NULL, and so may all of them. */
    void (*begin_element)(void *context, const uint8_t *name, const uint8_t **attributes);
    void (*end_element)(void *context, const uint8_t *name);
    /* A piece of text; white space, and the contents of scripts, too. */
    void (*add_text)(void *context, const uint8_t *text, int count);
} xml_shim_page_events;

/* Reads a page and tells what is in it, without a tree. `encoding` may be NULL. */
void xml_shim_read_page(const char *bytes, int count, const char *encoding, int options,
                        const xml_shim_page_events *events, void *context);

/* What is made of XML, for `xml_shim_delete`; NULL where nothing is. `encoding` may be NULL. */
xml_shim_document *xml_shim_read_xml(const char *bytes, int count, const char *encoding, int options);
void xml_shim_delete(xml_shim_document *document);
/* The outermost element; NULL where there is none. */
xml_shim_node *xml_shim_root(xml_shim_document *document);

/* Whether the library can read an encoding. */
bool xml_shim_knows_encoding(const char *name);

#endif
