package org.maillage.directory;

import java.util.UUID;

/**
 * A list of a team that is read in, and brings more than the directory keeps.
 *
 * @param ofImport by which what it brought is taken back
 * @param file its name
 * @param team the territory whose team reads it in
 * @param person who does
 */
public record KeptList(UUID ofImport, String file, UUID team, UUID person) {}
