package org.maillage.capitalisation;

import java.util.UUID;

/**
 * What somebody has said, as a sheet shows it.
 *
 * @param section under which it stands
 * @param name under which they want to be named
 * @param part what they do, or where they speak from; empty where nothing is said of it
 */
public record Quote(UUID id, String section, String words, String name, String part) {}
