package org.maillage.web;

/** A key of a vocabulary, and its words for the reader. */
public record Choice(String key, String words) {}
