#pragma once
#include "NetworkKernels.h"

// The loops as every machine can run them, so that a test can hold those that the running machine picks against them.

void baseline_multiply(
    const int16_t *x, int64_t rows, int64_t in, int64_t taps, int64_t dilation, const int16_t *w, const float *bias,
    float scale, int64_t out, float *y);
void baseline_round(const float *x, int64_t count, float scale, int16_t *rounded);
void baseline_gate(float *h, const float *z, int64_t rows, int64_t width);
void baseline_normalize(float *h, int64_t rows, int64_t width);
void baseline_silu(float *x, int64_t count);
void baseline_sum_features(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum);
