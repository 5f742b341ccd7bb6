package org.maillage.directory;

/** A field of which there are two values, in words. */
public record Difference(String field, String before, String after) {}
