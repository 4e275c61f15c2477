#pragma once

/// Makes what is compiled in readable under ":/": migrations, taxonomies, packs, clocks,
/// calendars, templates, demo texts. A static library's resources are dropped by the linker
/// unless something names them, so both programs and every test call this once.
void initResources();
