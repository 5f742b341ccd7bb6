package org.maillage.pathway;

/** A public document that facts rest on; other parts of the same file name it by its key. */
public record CitedSource(String key, String title, String publisher, String url) {}
