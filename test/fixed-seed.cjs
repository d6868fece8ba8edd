// Property-based tests draw the same values in every run of the gate; FUZZ_SEED chooses others.
require('fast-check').configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_241_028) });
