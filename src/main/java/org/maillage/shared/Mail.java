package org.maillage.shared;

/**
 * A mail in plain text.
 *
 * @param key under which it is posted once: a second mail of the same key is not sent
 */
public record Mail(String key, String recipient, String subject, String body) {}
