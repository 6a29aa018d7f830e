// Picks the loops for the running machine.
#include "BaselineKernels.h"

#ifdef __x86_64__
#define KERNEL(name, parameters, arguments) void wide_##name parameters;
#include "KernelList.h"
#define KERNEL(name, parameters, arguments) void widest_##name parameters;
#include "KernelList.h"
#define HAS(feature) __builtin_cpu_supports(feature)
#define PICK(name, arguments) \
    if (HAS("avx512vnni") && HAS("avx512vl") && HAS("avx512bw")) widest_##name arguments; \
    else if (HAS("avx2") && HAS("fma")) wide_##name arguments; \
    else baseline_##name arguments;
#else
#define PICK(name, arguments) baseline_##name arguments;
#endif

#define KERNEL(name, parameters, arguments) \
    void kernels_##name parameters { PICK(name, arguments) }
#include "KernelList.h"
