package org.maillage.exchange.note;

/** The empty form that a phone keeps. */
record OfflinePage(String language) {}
