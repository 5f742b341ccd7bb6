package org.maillage.directory;

/**
 * Words that lead somewhere.
 *
 * @param path empty for nowhere
 */
public record Link(String words, String path) {}
