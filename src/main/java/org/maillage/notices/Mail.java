package org.maillage.notices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text, with what calendars read in it where there is such a thing.
 *
 * @param key under which it is posted once: a second mail of the same key is not sent
 * @param digest the digest in which it goes; null when it goes by itself
 * @param secret whether its words carry a secret, which ends when its reader has another address
 */
public record Mail(
        String key,
        String recipient,
        String subject,
        String body,
        @Nullable Invitation invitation,
        @Nullable Digest digest,
        boolean secret) {

    public Mail(String key, String recipient, String subject, String body) {
        this(key, recipient, subject, body, null, null, false);
    }

    /** The same under another key. */
    public Mail under(String key) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret);
    }

    /** The same with what calendars read. */
    public Mail with(Invitation invitation) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret);
    }

    /** The same, known to carry a secret. */
    public Mail withSecret() {
        return new Mail(key, recipient, subject, body, invitation, digest, true);
    }

    /** The same, to go with others in a digest. */
    public Mail in(Digest digest) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret);
    }

    /**
     * What calendars read.
     *
     * @param calendar an iCalendar object
     * @param method {@code REQUEST} or {@code CANCEL}, as the object says too
     */
    public record Invitation(String calendar, String method) {}

    /**
     * A mail that tells of several things.
     *
     * @param pace {@link Pace#DAILY} or {@link Pace#WEEKLY}
     * @param language of its first words
     */
    public record Digest(Pace pace, Locale language) {}
}
