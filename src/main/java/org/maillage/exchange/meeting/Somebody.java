package org.maillage.exchange.meeting;

/**
 * Somebody in a list that was brought.
 *
 * @param structure for which they come; empty for none
 * @param email empty for none
 * @param phone empty for none
 */
record Somebody(String name, String structure, String email, String phone) {}
