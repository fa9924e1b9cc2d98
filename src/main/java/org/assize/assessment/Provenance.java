package org.assize.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What makes a result besides the dossier; hashes are SHA-256.
 *
 * @param version of Assize
 * @param overlay name and hash of the overlay; null without one
 */
public record Provenance(
        String version,
        String rules,
        String mappings,
        String parameters,
        @Nullable String overlay) {}
