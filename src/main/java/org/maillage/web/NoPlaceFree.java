package org.maillage.web;

/** Says that as many files are on their way as may be at once. */
final class NoPlaceFree extends RuntimeException {}
