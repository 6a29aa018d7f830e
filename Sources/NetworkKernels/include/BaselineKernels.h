#pragma once
#include "NetworkKernels.h"

// The loops as every machine can run them, so that a test can hold those that the running machine picks against them.

void baseline_multiply(
    const int16_t *x, int64_t rows, int64_t in, const int16_t *w, const float *bias, float scale, int64_t out, float *y);
void baseline_shift(const int16_t *x, int64_t rows, int64_t width, const uint8_t *edges, int16_t *shifted);
void baseline_recur(float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges);
void baseline_round(const float *x, int64_t count, float scale, int16_t *rounded);
void baseline_gate(float *h, const float *z, int64_t rows, int64_t width);
void baseline_normalize(float *h, int64_t rows, int64_t width);
void baseline_silu(float *x, int64_t count);
void baseline_sum_features(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum);
void baseline_add_scores(
    const uint32_t *keys, int64_t count, int64_t columns, const uint64_t *table, uint32_t mask, float scale,
    int64_t stride, float *scores);
void baseline_best_labels(
    const float *scores, int64_t count, int64_t stride, const float *transitions, int64_t labels, uint8_t *back,
    uint8_t *path);
