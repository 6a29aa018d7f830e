#include "CurlShim.h"

#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>

/* The functions of libcurl's that are used. */
#define FUNCTIONS(USE)                                                                                                 \
    USE(global_init) USE(version_info) USE(getdate) USE(free)                                                          \
    USE(easy_init) USE(easy_cleanup) USE(easy_setopt) USE(easy_strerror) USE(slist_append) USE(slist_free_all)         \
    USE(multi_init) USE(multi_cleanup) USE(multi_add_handle) USE(multi_remove_handle) USE(multi_perform)               \
    USE(multi_poll) USE(multi_info_read) USE(url) USE(url_cleanup) USE(url_set) USE(url_get)

#define DECLARE(name) __typeof__(&curl_##name) name;
static struct { FUNCTIONS(DECLARE) } library;

/* 7.85.0, the first whose allowed protocols are named by text. */
enum { oldest_version = 0x075500 };

#ifdef __APPLE__
static const char *const file_names[] = {"/usr/lib/libcurl.4.dylib", "libcurl.4.dylib"};
#else
static const char *const file_names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
#endif

static const char *problem;
static pthread_once_t opening = PTHREAD_ONCE_INIT;

static void open_library(void) {
    void *file = NULL;
    for (size_t index = 0; file == NULL && index < sizeof file_names / sizeof *file_names; index++)
        file = dlopen(file_names[index], RTLD_NOW | RTLD_LOCAL);
    if (file == NULL) {
        problem = "libcurl is not installed";
        return;
    }
#define FIND(name)                                                                                                     \
    *(void **)&library.name = dlsym(file, "curl_" #name);                                                              \
    if (library.name == NULL) {                                                                                        \
        problem = "libcurl has no curl_" #name;                                                                        \
        return;                                                                                                        \
    }
    FUNCTIONS(FIND)
    if (library.version_info(CURLVERSION_NOW)->version_num < oldest_version)
        problem = "libcurl is older than 7.85";
    else if (library.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        problem = "libcurl cannot be initialized";
}

const char *curl_shim_open(void) {
    pthread_once(&opening, open_library);
    return problem;
}

const char *curl_shim_certificate_file(void) { return library.version_info(CURLVERSION_NOW)->cainfo; }

CURL *curl_shim_easy_new(void) { return library.easy_init(); }
void curl_shim_easy_delete(CURL *easy) { library.easy_cleanup(easy); }

CURLcode curl_shim_set_text(CURL *easy, CURLoption option, const char *value) {
    return library.easy_setopt(easy, option, value);
}

CURLcode curl_shim_set_number(CURL *easy, CURLoption option, long value) {
    return library.easy_setopt(easy, option, value);
}

CURLcode curl_shim_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return library.easy_setopt(easy, option, value);
}

CURLcode curl_shim_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return library.easy_setopt(easy, option, value);
}

const char *curl_shim_message(CURLcode code) { return library.easy_strerror(code); }

CURLcode curl_shim_set_callbacks(CURL *easy, const curl_shim_callbacks *callbacks, void *context) {
    CURLcode code = library.easy_setopt(easy, CURLOPT_HEADERFUNCTION, callbacks->receive_head);
    if (!code) code = library.easy_setopt(easy, CURLOPT_HEADERDATA, context);
    if (!code) code = library.easy_setopt(easy, CURLOPT_WRITEFUNCTION, callbacks->receive_body);
    if (!code) code = library.easy_setopt(easy, CURLOPT_WRITEDATA, context);
    if (!code) code = library.easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, callbacks->open_socket);
    if (!code) code = library.easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
    if (!code) code = library.easy_setopt(easy, CURLOPT_PREREQFUNCTION, callbacks->check_peer);
    if (!code) code = library.easy_setopt(easy, CURLOPT_PREREQDATA, context);
    return code;
}

size_t curl_shim_address(const struct curl_sockaddr *address, uint8_t bytes[16]) {
    if (address->family == AF_INET) {
        const struct sockaddr_in *narrow = (const void *)&address->addr;
        memcpy(bytes, &narrow->sin_addr, 4);
        return 4;
    }
    if (address->family == AF_INET6) {
        const struct sockaddr_in6 *wide = (const void *)&address->addr;
        memcpy(bytes, &wide->sin6_addr, 16);
        return 16;
    }
    return 0;
}

struct curl_slist *curl_shim_list_append(struct curl_slist *list, const char *text) {
    return library.slist_append(list, text);
}

void curl_shim_list_delete(struct curl_slist *list) { library.slist_free_all(list); }

CURLM *curl_shim_multi_new(void) { return library.multi_init(); }
void curl_shim_multi_delete(CURLM *multi) { library.multi_cleanup(multi); }
CURLMcode curl_shim_multi_add(CURLM *multi, CURL *easy) { return library.multi_add_handle(multi, easy); }
CURLMcode curl_shim_multi_remove(CURLM *multi, CURL *easy) { return library.multi_remove_handle(multi, easy); }

CURLMcode curl_shim_multi_perform(CURLM *multi) {
    int running = 0;
    return library.multi_perform(multi, &running);
}

CURLMcode curl_shim_multi_poll(CURLM *multi, struct curl_waitfd *others, unsigned count, int milliseconds) {
    return library.multi_poll(multi, others, count, milliseconds, NULL);
}

CURL *curl_shim_multi_next_ended(CURLM *multi, CURLcode *result) {
    int left = 0;
    CURLMsg *message;
    while ((message = library.multi_info_read(multi, &left)) != NULL) {
        if (message->msg != CURLMSG_DONE) continue;
        *result = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}

CURLU *curl_shim_url_new(void) { return library.url(); }
void curl_shim_url_delete(CURLU *url) { library.url_cleanup(url); }

CURLUcode curl_shim_url_set(CURLU *url, CURLUPart part, const char *text, unsigned flags) {
    return library.url_set(url, part, text, flags);
}

char *curl_shim_url_get(CURLU *url, CURLUPart part, unsigned flags) {
    char *text = NULL;
    return library.url_get(url, part, &text, flags) == CURLUE_OK ? text : NULL;
}

void curl_shim_text_delete(char *text) { library.free(text); }

time_t curl_shim_date(const char *text) { return library.getdate(text, NULL); }
