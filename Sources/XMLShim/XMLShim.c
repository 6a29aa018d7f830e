#include "XMLShim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/* xmlSAXHandler */
typedef struct handler {
    void *before_documents[12];
    void (*begin_document)(void *);
    void (*end_document)(void *);
    void (*begin_element)(void *, const uint8_t *, const uint8_t **);
    void (*end_element)(void *, const uint8_t *);
    void *reference;
    void (*add_text)(void *, const uint8_t *, int);
    void (*add_space)(void *, const uint8_t *, int);
    void *instruction, *comment, *warning, *error, *fatal_error, *parameter_entity;
    void (*add_script)(void *, const uint8_t *, int);
} handler;

/* The beginning of xmlParserCtxt. */
typedef struct parser {
    handler *handler;
    void *context;
} parser;

/* The functions of libxml2's that are used. */
static struct {
    void (*xmlInitParser)(void);
    parser *(*htmlNewParserCtxt)(void);
    xml_shim_document *(*htmlCtxtReadMemory)(parser *, const char *, int, const char *, const char *, int);
    void (*htmlFreeParserCtxt)(parser *);
    xml_shim_document *(*xmlReadMemory)(const char *, int, const char *, const char *, int);
    void (*xmlFreeDoc)(xml_shim_document *);
    xml_shim_node *(*xmlDocGetRootElement)(xml_shim_document *);
    void *(*xmlFindCharEncodingHandler)(const char *);
    int (*xmlCharEncCloseFunc)(void *);
    void (*xmlSetStructuredErrorFunc)(void *, void (*)(void *, const void *));
} library;

#ifdef __APPLE__
static const char *const file_names[] = {"/usr/lib/libxml2.2.dylib", "libxml2.2.dylib", "libxml2.16.dylib"};
#else
/* 16 is 2.14 and later. */
static const char *const file_names[] = {"libxml2.so.2", "libxml2.so.16"};
#endif

static const char *problem;
static pthread_once_t opening = PTHREAD_ONCE_INIT;

static bool is_text(const uint8_t *text, const char *expected) {
    return text != NULL && strcmp((const char *)text, expected) == 0;
}

/* Whether the structures are as declared: <p:a xmlns:p="n" p:b="c">d<e/></p:a>. */
static bool is_as_declared(const xml_shim_node *root) {
    if (root == NULL || root->type != XML_SHIM_ELEMENT || !is_text(root->name, "a")) return false;
    const xml_shim_namespace *name_space = root->name_space;
    if (name_space == NULL || !is_text(name_space->address, "n") || !is_text(name_space->prefix, "p")) return false;
    const xml_shim_attribute *attribute = root->attributes;
    if (attribute == NULL || attribute->next != NULL || !is_text(attribute->name, "b")) return false;
    if (attribute->name_space != name_space || attribute->first_child == NULL) return false;
    if (!is_text(attribute->first_child->content, "c")) return false;
    const xml_shim_node *text = root->first_child;
    if (text == NULL || text->type != XML_SHIM_TEXT || !is_text(text->content, "d") || text->parent != root) return false;
    const xml_shim_node *last = text->next;
    return last != NULL && last == root->last_child && last->previous == text && is_text(last->name, "e") &&
           last->next == NULL && last->first_child == NULL && last->attributes == NULL;
}

/* What was told of <p a="b">c</p>. */
typedef struct told {
    bool begun, filled, ended;
} told;

static void begin_told(void *context, const uint8_t *name, const uint8_t **attributes) {
    if (is_text(name, "p"))
        ((told *)context)->begun = attributes != NULL && is_text(attributes[0], "a") && is_text(attributes[1], "b") &&
                                   attributes[2] == NULL;
}

static void fill_told(void *context, const uint8_t *text, int count) {
    if (count == 1 && text[0] == 'c') ((told *)context)->filled = ((told *)context)->begun;
}

static void end_told(void *context, const uint8_t *name) {
    if (is_text(name, "p")) ((told *)context)->ended = ((told *)context)->filled;
}

static const char *const other_kind = "this libxml2 is of another kind";

static void try_page(void) {
    static const char sample[] = "<p a=\"b\">c</p>";
    static const xml_shim_page_events events = {begin_told, end_told, fill_told};
    told told = {false, false, false};
    xml_shim_read_page(sample, sizeof sample - 1, NULL, XML_SHIM_NO_ERRORS, &events, &told);
    if (!told.ended) problem = other_kind;
}

static void try_xml(void) {
    static const char sample[] = "<p:a xmlns:p=\"n\" p:b=\"c\">d<e/></p:a>";
    xml_shim_document *document = xml_shim_read_xml(sample, sizeof sample - 1, NULL, XML_SHIM_NO_ERRORS);
    if (document == NULL || !is_as_declared(xml_shim_root(document))) problem = other_kind;
    if (document != NULL) xml_shim_delete(document);
}

static void open_library(void) {
    void *file = NULL;
    for (size_t index = 0; file == NULL && index < sizeof file_names / sizeof *file_names; index++)
        file = dlopen(file_names[index], RTLD_NOW | RTLD_LOCAL);
    if (file == NULL) {
        problem = "libxml2 is not installed";
        return;
    }
#define FIND(name)                                                                                                     \
    *(void **)&library.name = dlsym(file, #name);                                                                      \
    if (library.name == NULL) {                                                                                        \
        problem = "libxml2 has no " #name;                                                                             \
        return;                                                                                                        \
    }
    FIND(xmlInitParser)
    FIND(htmlNewParserCtxt)
    FIND(htmlCtxtReadMemory)
    FIND(htmlFreeParserCtxt)
    FIND(xmlReadMemory)
    FIND(xmlFreeDoc)
    FIND(xmlDocGetRootElement)
    FIND(xmlFindCharEncodingHandler)
    FIND(xmlCharEncCloseFunc)
    FIND(xmlSetStructuredErrorFunc)
    library.xmlInitParser();
    try_page();
    try_xml();
}

const char *xml_shim_open(void) {
    pthread_once(&opening, open_library);
    return problem;
}

static void ignore_error(void *context, const void *error) {
    (void)context;
    (void)error;
}

/* Each thread has a function of its own for errors that are no document's, such as those of encodings; the usual one prints them. */
static void silence(void) { library.xmlSetStructuredErrorFunc(NULL, ignore_error); }

void xml_shim_read_page(const char *bytes, int count, const char *encoding, int options,
                        const xml_shim_page_events *events, void *context) {
    silence();
    parser *parser = library.htmlNewParserCtxt();
    if (parser == NULL) return;
    /* What is not told builds the parts of a tree. */
    memset(parser->handler->before_documents, 0, sizeof parser->handler->before_documents);
    parser->handler->begin_document = NULL;
    parser->handler->end_document = NULL;
    parser->handler->begin_element = events->begin_element;
    parser->handler->end_element = events->end_element;
    parser->handler->reference = NULL;
    parser->handler->add_text = events->add_text;
    parser->handler->add_space = events->add_text;
    parser->handler->instruction = NULL;
    parser->handler->comment = NULL;
    parser->handler->add_script = events->add_text;
    parser->context = context;
    xml_shim_document *document = library.htmlCtxtReadMemory(parser, bytes, count, NULL, encoding, options);
    if (document != NULL) library.xmlFreeDoc(document);
    library.htmlFreeParserCtxt(parser);
}

xml_shim_document *xml_shim_read_xml(const char *bytes, int count, const char *encoding, int options) {
    silence();
    return library.xmlReadMemory(bytes, count, NULL, encoding, options);
}

void xml_shim_delete(xml_shim_document *document) { library.xmlFreeDoc(document); }

xml_shim_node *xml_shim_root(xml_shim_document *document) { return library.xmlDocGetRootElement(document); }

bool xml_shim_knows_encoding(const char *name) {
    void *handler = library.xmlFindCharEncodingHandler(name);
    if (handler == NULL) return false;
    library.xmlCharEncCloseFunc(handler);
    return true;
}
