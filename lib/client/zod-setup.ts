import * as z from "zod/mini";

/**
 * Zod compiles its object parsers with `new Function`, which the pages' security policy forbids.
 * Import this module before any schema: a schema decides at its creation.
 */
z.config({ jitless: true });
