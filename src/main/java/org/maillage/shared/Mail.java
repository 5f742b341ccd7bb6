package org.maillage.shared;

import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text, with what calendars read in it where there is such a thing.
 *
 * @param key under which it is posted once: a second mail of the same key is not sent
 */
public record Mail(
        String key,
        String recipient,
        String subject,
        String body,
        @Nullable Invitation invitation) {

    public Mail(String key, String recipient, String subject, String body) {
        this(key, recipient, subject, body, null);
    }

    /**
     * What calendars read.
     *
     * @param calendar an iCalendar object
     * @param method {@code REQUEST} or {@code CANCEL}, as the object says too
     */
    public record Invitation(String calendar, String method) {}
}
