package org.maillage.directory;

import java.util.UUID;

/** A file has added organisations: those that name the import. */
public record ActorsImported(UUID ofImport) {}
