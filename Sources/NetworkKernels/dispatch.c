// Picks the loops for the running machine.
#include "BaselineKernels.h"

#ifdef __x86_64__
#define KERNEL(name, parameters, arguments) void wide_##name parameters;
#include "KernelList.h"
#define KERNEL(name, parameters, arguments) void widest_##name parameters;
#include "KernelList.h"
#define PICK(name, arguments) \
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw")) \
        widest_##name arguments; \
    else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) wide_##name arguments; \
    else baseline_##name arguments;
#else
#define PICK(name, arguments) baseline_##name arguments;
#endif

#define KERNEL(name, parameters, arguments) \
    void kernels_##name parameters { PICK(name, arguments) }
#include "KernelList.h"
