/* SPDX-License-Identifier: Apache-2.0 */
/* What BearSSL takes of <string.h>; common/memory.cpp has the functions. */
#ifndef SSP_STRING_H
#define SSP_STRING_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int octet, size_t size);
int memcmp(const void *a, const void *b, size_t size);
size_t strlen(const char *text);
#ifdef __cplusplus
}
#endif
#endif
