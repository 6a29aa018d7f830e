#ifndef QUOTH_CURL_SHIM_H
#define QUOTH_CURL_SHIM_H

#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* libcurl without its being linked: the library is opened when it is first needed, since a program that links it
   starts more than twice as slowly. Only its header is needed to build. */

/* Opens the library, once, from any thread. Returns why it cannot be used, or NULL; nothing else here may be called before it. */
const char *curl_shim_open(void);

/* The file of certificates that the library trusts by itself; NULL where there is none. */
const char *curl_shim_certificate_file(void);

CURL *curl_shim_easy_new(void);
void curl_shim_easy_delete(CURL *easy);
/* Options whose value is text, which is copied; a number; a size; a list, which must outlive its use. */
CURLcode curl_shim_set_text(CURL *easy, CURLoption option, const char *value);
CURLcode curl_shim_set_number(CURL *easy, CURLoption option, long value);
CURLcode curl_shim_set_size(CURL *easy, CURLoption option, curl_off_t value);
CURLcode curl_shim_set_list(CURL *easy, CURLoption option, struct curl_slist *value);
const char *curl_shim_message(CURLcode code);

/* What is called while a transfer goes on, each with the same context. */
typedef struct curl_shim_callbacks {
    curl_write_callback receive_head;
    curl_write_callback receive_body;
    curl_opensocket_callback open_socket;
    curl_prereq_callback check_peer;
} curl_shim_callbacks;

CURLcode curl_shim_set_callbacks(CURL *easy, const curl_shim_callbacks *callbacks, void *context);
/* Copies an internet address to `bytes` in network order; returns its length, 4 or 16, or 0 where it is another kind of address. */
size_t curl_shim_address(const struct curl_sockaddr *address, uint8_t bytes[16]);

/* Appends a copy of `text`; NULL, and the list as it was, where there is no memory. */
struct curl_slist *curl_shim_list_append(struct curl_slist *list, const char *text);
void curl_shim_list_delete(struct curl_slist *list);

CURLM *curl_shim_multi_new(void);
void curl_shim_multi_delete(CURLM *multi);
CURLMcode curl_shim_multi_add(CURLM *multi, CURL *easy);
CURLMcode curl_shim_multi_remove(CURLM *multi, CURL *easy);
CURLMcode curl_shim_multi_perform(CURLM *multi);
CURLMcode curl_shim_multi_poll(CURLM *multi, struct curl_waitfd *others, unsigned count, int milliseconds);
/* A transfer that has ended, and how; NULL where there is none any more. */
CURL *curl_shim_multi_next_ended(CURLM *multi, CURLcode *result);

CURLU *curl_shim_url_new(void);
void curl_shim_url_delete(CURLU *url);
CURLUcode curl_shim_url_set(CURLU *url, CURLUPart part, const char *text, unsigned flags);
/* A part of an address, for `curl_shim_text_delete`; NULL where there is none. */
char *curl_shim_url_get(CURLU *url, CURLUPart part, unsigned flags);
void curl_shim_text_delete(char *text);

/* Reads a date of any form that HTTP has; -1 where it is none. */
time_t curl_shim_date(const char *text);

#endif
