package org.maillage.programme;

import java.util.Optional;
import java.util.UUID;

/** What addresses name inside editions: said by the modules that own it. */
public interface WithinEdition {

    /** The folder of the addresses: {@code sessions}. */
    String folder();

    Optional<UUID> editionOf(UUID id);
}
